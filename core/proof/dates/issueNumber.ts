import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import { MARGIN, type Paragraph } from '../../issue/issue';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';

const FACTS: CheckFacts = {
  id: 'issue-number',
  class: 'date',
  title: said('期号、版次', 'Issue and page numbers'),
  description: said(
    '各版报眉的期号不一；版次有缺。',
    'Running heads with different issue numbers; a page missing from the sequence.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.8,
};
const NUMBER = /(总?第)\s*(\d{1,6})\s*期/g;
const PAGE = /(?:^|[^\dA-Za-z])(?:第)?0?(\d{1,2})\s*版/;
/** Fewer pages than this may be a selection. */
const FEWEST_PAGES = 3;

/** D07: one issue number (and one running number) on every page, and pages without a gap. Source: proofing reference D07. */
export const issueNumber: ProofRule = { ...FACTS, issue: (view) => [...numbers(view), ...pages(view)] };

function numbers(view: IssueView): Finding[] {
  const seen = new Map<string, Map<string, { paragraph: Paragraph; start: number; end: number; count: number }>>();
  for (const paragraph of view.issue.margin) {
    for (const found of view.text(paragraph).matchAll(NUMBER)) {
      const [whole, kind = '', number = ''] = found;
      const known = seen.get(kind) ?? new Map();
      seen.set(kind, known);
      const entry = known.get(number);
      if (entry === undefined)
        known.set(number, { paragraph, start: found.index, end: found.index + whole.length, count: 1 });
      else entry.count++;
    }
  }
  return Array.from(seen.values()).flatMap((known) => {
    const entries = Array.from(known.entries()).sort(([, a], [, b]) => b.count - a.count);
    const [most, ...others] = entries;
    if (most === undefined || most[1].count < 2) return [];
    return others.map(([number, { paragraph, start, end }]) => {
      const message = said(`期号 ${number} 与别处的 ${most[0]} 不一`, `Issue number ${number}, elsewhere ${most[0]}`);
      return findingOf(FACTS, { start, end, replacements: [], message }, MARGIN, paragraph, view.text(paragraph));
    });
  });
}

function pages(view: IssueView): Finding[] {
  const found = new Map<number, { paragraph: Paragraph; start: number; end: number }>();
  for (const paragraph of view.issue.margin) {
    if (paragraph.role !== 'folio' && paragraph.role !== 'running-head' && paragraph.role !== 'page-number') continue;
    const match = PAGE.exec(view.text(paragraph));
    const number = Number(match?.[1] ?? 0);
    if (match === null || number === 0 || found.has(number)) continue;
    found.set(number, { paragraph, start: match.index, end: match.index + match[0].length });
  }
  if (found.size < FEWEST_PAGES) return [];
  const last = Math.max(...found.keys());
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((page) => !found.has(page));
  const place = found.get(last);
  // Many missing pages are a selection of pages, not a slip.
  if (place === undefined || missing.length === 0 || missing.length > 1) return [];
  const message = said(`缺第${missing[0]}版`, `Page ${missing[0]} is missing`);
  const { paragraph, start, end } = place;
  return [findingOf(FACTS, { start, end, replacements: [], message }, MARGIN, paragraph, view.text(paragraph))];
}
