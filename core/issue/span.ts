import type { Paragraph, Source, Span } from './issue';

/** The sources of an issue by id, as every reading of spans needs them. */
export type Sources = ReadonlyMap<string, Source>;

/** Indexes the sources of an issue by id. */
export function sourcesById(sources: readonly Source[]): Sources {
  return new Map(sources.map((source) => [source.id, source]));
}

/** What the scan says in the span's range. An unknown source or a range outside of it reads as far as it exists. */
export function scannedText(span: Span, sources: Sources): string {
  return sources.get(span.source)?.text.slice(span.start, span.end) ?? '';
}

/** What the span shows: its own text where it has one, else the scan's. */
export function shownText(span: Span, sources: Sources): string {
  return span.text ?? scannedText(span, sources);
}

/** Length of what the span shows, without building the text. */
export function shownLength(span: Span): number {
  return span.text === undefined ? span.end - span.start : span.text.length;
}

/** What a paragraph shows. */
export function paragraphText(paragraph: Paragraph, sources: Sources): string {
  let text = '';
  for (const span of paragraph.spans) text += shownText(span, sources);
  return text;
}

/** True where `second` goes on in the source exactly where `first` stops and neither shows anything else. */
function continues(first: Span, second: Span): boolean {
  return (
    first.source === second.source &&
    first.end === second.start &&
    first.text === undefined &&
    second.text === undefined
  );
}

/**
 * The one form in which a list of spans is kept: no span that shows its own source in an extra `text`, no two
 * neighbours that could be one, no seam before the first span. So equal content is equal data.
 */
export function canonicalSpans(spans: readonly Span[], sources: Sources): Span[] {
  const out: Span[] = [];
  for (const raw of spans) {
    const span = withoutIdleText(raw, sources);
    if (span === undefined) continue;
    const last = out.at(-1);
    if (last !== undefined && continues(last, span)) {
      out[out.length - 1] = { ...last, end: span.end };
    } else if (last === undefined && span.seam !== undefined) {
      const { seam: _opened, ...rest } = span;
      out.push(rest);
    } else {
      out.push(span);
    }
  }
  return out;
}

/** Drops `text` and `by` where they say what the scan says, and spans that neither cover nor show anything. */
function withoutIdleText(span: Span, sources: Sources): Span | undefined {
  if (span.start === span.end && (span.text === undefined || span.text === '')) return undefined;
  if (span.text === undefined || span.text !== scannedText(span, sources)) return span;
  const { text: _same, by: _idle, ...plain } = span;
  return plain;
}

/** Two lists of spans, cut at a shown offset. */
export interface Cut {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/**
 * Cuts spans at `at`, an offset in the shown text. Inside a corrected span the whole range of the scan stays with the
 * text before the cut and the rest of the text becomes an insertion, so the partition of the scan holds. Spans that
 * show nothing (deletions) at the cut stay before it, unless the cut is at a seam: all that a seam brought goes after it.
 * Undefined when `at` lies outside of the text.
 */
export function cutSpans(spans: readonly Span[], at: number): Cut | undefined {
  let passed = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as Span;
    const length = shownLength(span);
    if (passed === at && (length > 0 || span.seam !== undefined)) {
      return { before: spans.slice(0, index), after: spans.slice(index) };
    }
    if (passed + length > at) {
      const [head, tail] = halves(span, at - passed);
      return { before: [...spans.slice(0, index), head], after: [tail, ...spans.slice(index + 1)] };
    }
    passed += length;
  }
  return passed === at ? { before: spans, after: [] } : undefined;
}

/** A span cut after `shown` code units of what it shows. */
function halves(span: Span, shown: number): [Span, Span] {
  const { seam: _first, ...rest } = span;
  if (span.text === undefined) {
    const middle = span.start + shown;
    return [
      { ...span, end: middle },
      { ...rest, start: middle },
    ];
  }
  return [
    { ...span, text: span.text.slice(0, shown) },
    { ...rest, start: span.end, text: span.text.slice(shown) },
  ];
}

/** A place where two spans of a paragraph were joined. */
export interface Seam {
  /** Offset in the shown text of the paragraph. */
  readonly at: number;
  /** The change that joined them. */
  readonly change: string;
}

/** The seams of a paragraph, in reading order. */
export function seamsOf(paragraph: Paragraph): Seam[] {
  const seams: Seam[] = [];
  let at = 0;
  for (const span of paragraph.spans) {
    if (span.seam !== undefined) seams.push({ at, change: span.seam });
    at += shownLength(span);
  }
  return seams;
}
