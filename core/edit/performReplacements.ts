import type { Paragraph, Span } from '../issue/issue';
import { canonicalSpans, paragraphText, shownLength } from '../issue/span';
import type { Draft } from './draft';
import type { Operation, ReplaceOperation } from './operation';
import { type Done, done, noParagraph, stale } from './outcome';
import { performReplace } from './performText';

/**
 * How many operations from `from` on replace text of one paragraph, each before the one ahead of it, as a batch of
 * fixes does. They can be carried out in one sweep, so a batch costs as much as the paragraph is long and not as
 * much as it is long times the number of fixes.
 */
export function replacementRun(operations: readonly Operation[], from: number): number {
  const first = operations[from];
  if (first?.kind !== 'replace') return 0;
  let reached = first.start;
  let index = from + 1;
  for (; index < operations.length; index++) {
    const next = operations[index] as Operation;
    if (next.kind !== 'replace' || next.paragraph !== first.paragraph) break;
    if (next.start + next.before.length > reached) break;
    reached = next.start;
  }
  return index - from;
}

/** Carries out a run of replacements (see `replacementRun`), to the same result as one after the other. */
export function performReplacements(draft: Draft, run: readonly ReplaceOperation[], change: string): Done {
  const id = run[0]?.paragraph as string;
  const paragraph = draft.paragraph(id);
  if (paragraph === undefined) return noParagraph(id);
  const text = paragraphText(paragraph, draft.sources);
  for (const { start, before } of run) if (!text.startsWith(before, start)) return stale();
  const spans = sweep(paragraph, run, change);
  if (spans !== undefined) {
    draft.replaceParagraph({ ...paragraph, spans: canonicalSpans(spans, draft.sources) });
    return done;
  }
  for (const operation of run) {
    const outcome = performReplace(draft, operation, change);
    if (!outcome.ok) return outcome;
  }
  return done;
}

/** The spans after the run; undefined where a replacement is more than a part of one span that shows the scan. */
function sweep(paragraph: Paragraph, run: readonly ReplaceOperation[], change: string): Span[] | undefined {
  const spans: Span[] = [];
  let passed = 0;
  // The run goes from the end of the text to its start; spans are walked from the start.
  let next = run.length - 1;
  for (const span of paragraph.spans) {
    const end = passed + shownLength(span);
    let operation = run[next];
    if (operation === undefined || operation.start >= end) {
      spans.push(span);
      passed = end;
      continue;
    }
    if (span.text !== undefined) return undefined;
    let reached = span.start;
    let seam = span.seam;
    const push = (piece: Span): void => {
      spans.push(seam === undefined ? piece : { ...piece, seam });
      seam = undefined;
    };
    while (operation !== undefined && operation.start < end) {
      const { start, before, after } = operation;
      if (before === '' || start + before.length > end) return undefined;
      const from = span.start + start - passed;
      if (from > reached) push({ source: span.source, start: reached, end: from });
      reached = from + before.length;
      push({ source: span.source, start: from, end: reached, text: after, by: change });
      next--;
      operation = run[next];
    }
    if (reached < span.end) push({ source: span.source, start: reached, end: span.end });
    passed = end;
  }
  return next < 0 ? spans : undefined;
}
