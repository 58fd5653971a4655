import type { Span } from '../issue/issue';

/** Ranges of sources that are spoken for, by source, sorted and apart from each other. */
export type Ranges = ReadonlyMap<string, readonly Range[]>;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges that spans cover. */
export function rangesOf(spans: readonly Span[]): Ranges {
  const ranges = new Map<string, Range[]>();
  for (const { source, start, end } of spans) {
    if (end === start) continue;
    const list = ranges.get(source);
    if (list === undefined) ranges.set(source, [{ start, end }]);
    else list.push({ start, end });
  }
  for (const list of ranges.values()) list.sort((a, b) => a.start - b.start);
  return ranges;
}

/**
 * Spans without what they share with the ranges; the same list where they share nothing. A correction that is cut
 * through is given up, because its text belongs to the whole of its range: what stays shows the scan again. What was
 * inserted inside of a range goes with it.
 */
export function without(spans: readonly Span[], ranges: Ranges): readonly Span[] {
  let changed = false;
  const rest = spans.flatMap((span): Span[] => {
    const own = ranges.get(span.source) ?? [];
    if (span.start === span.end) {
      const gone = own.some(({ start, end }) => start < span.start && span.start < end);
      changed ||= gone;
      return gone ? [] : [span];
    }
    const pieces = own.reduce<Range[]>((left, range) => left.flatMap((piece) => minus(piece, range)), [span]);
    if (pieces.length === 1 && pieces[0] === span) return [span];
    changed = true;
    return pieces.map(({ start, end }) => ({ source: span.source, start, end }));
  });
  return changed ? rest : spans;
}

function minus(piece: Range, range: Range): Range[] {
  if (range.end <= piece.start || range.start >= piece.end) return [piece];
  const before = range.start > piece.start ? [{ start: piece.start, end: range.start }] : [];
  const after = range.end < piece.end ? [{ start: range.end, end: piece.end }] : [];
  return [...before, ...after];
}
