import type { Finding, Where } from '../findings/finding';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { shownLength } from '../issue/span';
import type { Said } from '../said';
import { type Author, findChange, type Journal } from './journal';
import type { ReplaceOperation } from './operation';
import type { ProposedStep } from './step';

/**
 * Whether an occurrence may be ticked. `manual`: an editor wrote what stands there, so it is left as it is unless a person
 * ticks it; `overlap`: another hit or another correction covers a part of it, so it cannot be ticked at all.
 */
export type Standing = 'free' | 'manual' | 'overlap';

/** One place where the same thing stands, with what is around it. */
export interface Occurrence {
  readonly where: Where;
  readonly left: string;
  readonly text: string;
  readonly right: string;
  readonly replacement: string;
  readonly standing: Standing;
  /** The rule that found it; absent for a search. */
  readonly rule?: string | undefined;
  readonly why: readonly Said[];
}

/** How much of the text around a hit is shown on each side. */
const CONTEXT = 16;

/** Every place where `wrong` stands, to be replaced by `right`. Where the right form stands already nothing is found. */
export function searchOccurrences(view: IssueView, journal: Journal, wrong: string, right: string): Occurrence[] {
  if (wrong === '') return [];
  const inside = right === wrong ? -1 : right.indexOf(wrong);
  return view.issue.articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const text = view.text(paragraph);
      const found: Occurrence[] = [];
      let reached = 0;
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
        if (inside >= 0 && text.startsWith(right, at - inside)) continue;
        const end = at + wrong.length;
        const standing = at < reached ? 'overlap' : standingOf(paragraph, at, end, journal);
        if (standing !== 'overlap') reached = end;
        found.push({ ...placed(article, paragraph, text, at, end), replacement: right, standing, why: [] });
      }
      return found;
    }),
  );
}

/** The findings that are like one: the same rule that would make the same change, anywhere in the issue. */
export function alikeFindings(finding: Finding, all: readonly Finding[]): Finding[] {
  const change = replacementOf(finding);
  if (change === undefined) return all.filter((each) => each.rule === finding.rule);
  return all.filter((each) => {
    const other = replacementOf(each);
    return each.rule === finding.rule && other?.before === change.before && other.after === change.after;
  });
}

/** Findings as occurrences: those whose best fix replaces text in its place. A later one that meets an earlier is disabled. */
export function findingOccurrences(view: IssueView, journal: Journal, findings: readonly Finding[]): Occurrence[] {
  const reached = new Map<string, number>();
  return findings.flatMap((finding) => {
    const change = replacementOf(finding);
    const article = view.issue.articles.find(({ id }) => id === finding.where.container);
    const paragraph = article?.paragraphs.find(({ id }) => id === finding.where.paragraph);
    if (change === undefined || article === undefined || paragraph === undefined) return [];
    const end = change.start + change.before.length;
    const overlaps = change.start < (reached.get(paragraph.id) ?? 0);
    const standing = overlaps ? 'overlap' : standingOf(paragraph, change.start, end, journal);
    if (standing !== 'overlap') reached.set(paragraph.id, end);
    const place = placed(article, paragraph, view.text(paragraph), change.start, end);
    const why = finding.fixes[0]?.why ?? [];
    return [{ ...place, replacement: change.after, standing, rule: finding.rule, why }];
  });
}

/** The one step that carries out the ticked occurrences, last first so that none moves another; those that overlap are never taken. */
export function concordanceStep(ticked: readonly Occurrence[], id: string, author: Author, label: Said): ProposedStep {
  const taken = ticked.filter(({ standing }) => standing !== 'overlap');
  const ordered = taken.toSorted((a, b) => b.where.start - a.where.start);
  const rule = ordered[0]?.rule;
  const operations = ordered.map(
    ({ where, text, replacement }): ReplaceOperation => ({
      kind: 'replace',
      paragraph: where.paragraph,
      start: where.start,
      before: text,
      after: replacement,
    }),
  );
  const why = ordered[0]?.why ?? [];
  return {
    id,
    ...author,
    label,
    changes: [{ id: `${id}.1`, ...(rule === undefined ? {} : { rule }), why, operations }],
  };
}

function replacementOf(finding: Finding): ReplaceOperation | undefined {
  const [operation, ...others] = finding.fixes[0]?.operations ?? [];
  return operation?.kind === 'replace' && others.length === 0 ? operation : undefined;
}

/** A place with what is around it. */
export function placed(article: Article, paragraph: Paragraph, text: string, start: number, end: number) {
  return {
    where: { container: article.id, paragraph: paragraph.id, start, end },
    left: text.slice(Math.max(0, start - CONTEXT), start),
    text: text.slice(start, end),
    right: text.slice(end, end + CONTEXT),
  };
}

/** What the spans under a range say: scan, a rule's correction that is only partly covered, or an editor's own text. */
export function standingOf(paragraph: Paragraph, start: number, end: number, journal: Journal): Standing {
  let at = 0;
  let standing: Standing = 'free';
  for (const span of paragraph.spans) {
    const length = shownLength(span);
    const meets = start < at + length && at < end;
    if (meets && span.by !== undefined) {
      if (findChange(journal, span.by)?.change.rule === undefined) return 'manual';
      if (at < start || at + length > end) standing = 'overlap';
    }
    at += length;
  }
  return standing;
}
