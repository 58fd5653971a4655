import { changeBetween } from '@core/edit/typing';
import type { Paragraph, Span } from '@core/issue/issue';
import { type Sources, scannedText, shownText } from '@core/issue/span';

/** A place where the proof differs from the scan: which span it is, and what stands where. */
export interface Correction {
  readonly kind: 'correction';
  readonly paragraph: string;
  /** The span itself; it is the same object as long as nobody touches it. */
  readonly span: Span;
  /** Where it stands in the shown text of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly scan: string;
  readonly proof: string;
}

/** A place where two pieces of the scan were joined. */
export interface SeamPlace {
  readonly kind: 'seam';
  readonly paragraph: string;
  readonly at: number;
  readonly change: string;
}

/** What scan and proof are made of, in reading order: what both have, and where they part. */
export type Piece = { readonly kind: 'kept'; readonly text: string } | Correction | SeamPlace;

/** Lays scan and proof of a paragraph side by side. Every span knows both texts, so nothing has to be guessed. */
export function piecesOf(paragraph: Paragraph, sources: Sources): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of paragraph.spans) {
    if (span.seam !== undefined) pieces.push({ kind: 'seam', paragraph: paragraph.id, at, change: span.seam });
    const proof = shownText(span, sources);
    const scan = scannedText(span, sources);
    if (isGlue(span) || scan === proof) pieces.push({ kind: 'kept', text: proof });
    else pieces.push(...correction(paragraph.id, span, at, scan, proof));
    at += proof.length;
  }
  return pieces;
}

/** How many places of a paragraph differ from the scan, seams included. */
export function countOf(pieces: readonly Piece[]): number {
  return pieces.filter(({ kind }) => kind !== 'kept').length;
}

/** The space that a join put between two words belongs to its seam. */
export function isGlue(span: Span): boolean {
  return span.seam !== undefined && span.by === span.seam && span.start === span.end;
}

/** One correction, with the characters that both have at its ends left out of the mark. */
function correction(paragraph: string, span: Span, at: number, scan: string, proof: string): Piece[] {
  const change = changeBetween(scan, proof);
  const head = scan.slice(0, change?.start ?? 0);
  const tail = scan.slice(change?.end ?? scan.length);
  const start = at + head.length;
  const end = at + proof.length - tail.length;
  const middle: Correction = {
    kind: 'correction',
    paragraph,
    span,
    start,
    end,
    scan: scan.slice(head.length, scan.length - tail.length),
    proof: proof.slice(head.length, proof.length - tail.length),
  };
  const kept = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'kept', text }]);
  return [...kept(head), middle, ...kept(tail)];
}
