import { type Issue, MARGIN, type Paragraph, type Span } from './issue';
import { type Sources, scannedText, sourcesById } from './span';

/** A place where the spans do not partition a source. Offsets count UTF-16 code units of the source. */
export interface LedgerProblem {
  readonly kind: 'gap' | 'overlap' | 'outside';
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The proof that nothing is lost: every character of every source is in exactly one span.
 * Balanced means `kept + replaced + deleted + margin === imported` with no gap and no overlap anywhere.
 */
export interface Ledger {
  /** Characters in all sources. */
  readonly imported: number;
  /** Shown in an article as scanned. */
  readonly kept: number;
  /** Shown in an article as something else. */
  readonly replaced: number;
  /** Inside an article but shown as nothing. */
  readonly deleted: number;
  /** In the margin: furniture, line ends, marks of layout, what was removed. */
  readonly margin: number;
  /** The part of `margin` that no reader misses: line ends, indents, marks of layout. */
  readonly layout: number;
  /** Characters in articles that no source has (insertions and the surplus of longer replacements are text, not scan). */
  readonly inserted: number;
  /** How many scanned characters each change deleted. */
  readonly deletedBy: Readonly<Record<string, number>>;
  readonly problems: readonly LedgerProblem[];
  readonly balanced: boolean;
}

interface Count {
  kept: number;
  replaced: number;
  deleted: number;
  margin: number;
  layout: number;
  inserted: number;
  deletedBy: Record<string, number>;
}

/** Counts an issue's characters and proves the partition. Reads everything once; changes nothing. */
export function ledgerOf(issue: Issue): Ledger {
  const sources = sourcesById(issue.sources);
  const count: Count = { kept: 0, replaced: 0, deleted: 0, margin: 0, layout: 0, inserted: 0, deletedBy: {} };
  const ranges = new Map<string, Span[]>(issue.sources.map((source) => [source.id, []]));
  const problems: LedgerProblem[] = [];
  const take = (paragraphs: readonly Paragraph[], container: string): void => {
    for (const paragraph of paragraphs) {
      for (const span of paragraph.spans) {
        countSpan(span, container, sources, count);
        if (container === MARGIN && paragraph.role === 'layout') count.layout += span.end - span.start;
        const known = ranges.get(span.source);
        if (known === undefined)
          problems.push({ kind: 'outside', source: span.source, start: span.start, end: span.end });
        else if (span.end !== span.start) known.push(span);
      }
    }
  };
  for (const article of issue.articles) take(article.paragraphs, article.id);
  take(issue.margin, MARGIN);
  let imported = 0;
  for (const source of issue.sources) {
    imported += source.text.length;
    const own = partitionProblems(source.id, source.text.length, ranges.get(source.id) ?? []);
    for (const problem of own) problems.push(problem);
  }
  const { kept, replaced, deleted, margin } = count;
  const balanced = problems.length === 0 && kept + replaced + deleted + margin === imported;
  return { imported, ...count, problems, balanced };
}

function countSpan(span: Span, container: string, sources: Sources, count: Count): void {
  const length = span.end - span.start;
  if (container === MARGIN) {
    count.margin += length;
    return;
  }
  if (span.text === undefined) {
    count.kept += length;
    return;
  }
  if (length === 0) {
    count.inserted += span.text.length;
  } else if (span.text === '') {
    count.deleted += length;
    const by = span.by ?? '';
    count.deletedBy[by] = (count.deletedBy[by] ?? 0) + length;
  } else if (span.text === scannedText(span, sources)) {
    count.kept += length;
  } else {
    count.replaced += length;
  }
}

/** Gaps, overlaps and ranges outside of a source of `length` characters. */
function partitionProblems(source: string, length: number, spans: Span[]): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  if (isPartition(length, spans)) return problems;
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  let reached = 0;
  for (const span of spans) {
    if (span.start > reached) problems.push({ kind: 'gap', source, start: reached, end: span.start });
    if (span.start < reached)
      problems.push({ kind: 'overlap', source, start: span.start, end: Math.min(reached, span.end) });
    if (span.end > length || span.end < span.start)
      problems.push({ kind: 'outside', source, start: span.start, end: span.end });
    reached = Math.max(reached, span.end);
  }
  if (reached < length) problems.push({ kind: 'gap', source, start: reached, end: length });
  return problems;
}

/**
 * True where spans cover `0..length` exactly once. How many cover a place is how many started before it less how many
 * ended; so it is one everywhere if each start, in order, is the end before. Numbers sort faster than spans.
 */
function isPartition(length: number, spans: readonly Span[]): boolean {
  const starts = new Uint32Array(spans.length);
  const ends = new Uint32Array(spans.length);
  for (let index = 0; index < spans.length; index++) {
    const { start, end } = spans[index] as Span;
    if (start < 0 || end <= start || end > length) return false;
    starts[index] = start;
    ends[index] = end;
  }
  starts.sort();
  ends.sort();
  for (let index = 0; index < starts.length; index++) {
    if (starts[index] !== (index === 0 ? 0 : ends[index - 1])) return false;
  }
  return length === (ends.at(-1) ?? 0);
}
