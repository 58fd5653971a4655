import type { Edition } from '../edit/journal';
import type { Finding } from '../findings/finding';
import type { Issue, Paragraph } from '../issue/issue';
import { MARGIN } from '../issue/issue';
import { shownLength } from '../issue/span';
import type { House } from '../lists/house';
import { clean, detect, PASSES } from '../pipeline';
import { type Result, success } from '../result';

/** A finding and where it stands in the source: lines and columns count from 1, columns in characters as an editor shows them. */
export interface Inspected {
  readonly finding: Finding;
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

const PROGRAM = { who: 'qingyang', when: '1970-01-01T00:00:00.000Z' };
const PROOF = PASSES.flatMap((pass) => (pass.id === 'proof' ? pass.rules : []));
const PROOF_IDS = new Set(PROOF.map(({ id }) => id));

/**
 * Everything that is found in an issue as it was imported, in the order of its sources. Breaks are reported as they
 * are; sentences are proofed as they read when the breaks are mended, or every cut word would be an error. Nothing is
 * changed: the mending is done on a copy that is thrown away.
 */
export function inspect(edition: Edition, house: House): Result<Inspected[]> {
  const breaks = detect(edition.issue, house).filter(({ rule }) => !PROOF_IDS.has(rule));
  const off = Object.fromEntries(PROOF.map(({ id }) => [id, { ...house.rules[id], enabled: false }]));
  const mended = clean(edition, 'suggested', PROGRAM, { ...house, rules: { ...house.rules, ...off } });
  if (!mended.ok) return mended;
  const { issue } = mended.value.edition;
  const proof = detect(issue, house).filter(({ rule }) => PROOF_IDS.has(rule));
  const found = [...located(edition.issue, breaks), ...located(issue, proof)];
  return success(found.sort((a, b) => compare(a.source, b.source) || a.line - b.line || a.column - b.column));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function located(issue: Issue, findings: readonly Finding[]): Inspected[] {
  const paragraphs = new Map<string, Paragraph>();
  for (const { paragraphs: list } of [...issue.articles, { id: MARGIN, paragraphs: issue.margin }]) {
    for (const paragraph of list) paragraphs.set(paragraph.id, paragraph);
  }
  const starts = new Map(issue.sources.map(({ id, text }) => [id, lineStarts(text)]));
  return findings.flatMap((finding) => {
    const paragraph = paragraphs.get(finding.where.paragraph);
    const place = paragraph === undefined ? undefined : scanPlace(paragraph, finding.where.start);
    if (place === undefined) return [];
    const { source, offset } = place;
    const line = lineOf(starts.get(source) ?? [0], offset);
    const text = issue.sources.find(({ id }) => id === source)?.text ?? '';
    const column = Array.from(text.slice((starts.get(source) ?? [0])[line - 1], offset)).length + 1;
    return [{ finding, source, line, column }];
  });
}

/** The place in the scan that a shown offset of a paragraph stands on. */
export function scanPlace(
  paragraph: Paragraph,
  at: number,
): { readonly source: string; readonly offset: number } | undefined {
  let passed = 0;
  for (const span of paragraph.spans) {
    const length = shownLength(span);
    if (at < passed + length) {
      return { source: span.source, offset: span.text === undefined ? span.start + at - passed : span.start };
    }
    passed += length;
  }
  const last = paragraph.spans.at(-1);
  return last === undefined ? undefined : { source: last.source, offset: last.end };
}

/** The offsets at which lines start. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line that holds an offset, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
