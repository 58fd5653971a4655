import type { Edition } from '../edit/journal';
import type { Issue, Paragraph, Role, Span } from '../issue/issue';
import { type Sources, scannedText, shownText, sourcesById } from '../issue/span';
import { type Changes, changesOf, type Done } from './changes';
import { movedSpans } from './moved';

/** `kept` is in the scan and in the proof, `inserted` in the proof only, `deleted` in the scan only. */
export type Standing = 'kept' | 'inserted' | 'deleted';

/** A stretch of text, or (`text` undefined) the end of a paragraph. */
export interface Piece {
  readonly standing: Standing;
  readonly text: string | undefined;
  /** What the paragraph is in the proof; undefined where it is in the scan only. */
  readonly role?: Role | undefined;
  /** Who made the difference; undefined where the text is kept or nobody is known. */
  readonly done?: Done | undefined;
}

/** A span in its paragraph. */
interface Placed {
  readonly span: Span;
  readonly paragraph: Paragraph;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * The scan and the proof in one stream: without what is `deleted` it reads as the proof, without what is `inserted` as
 * the scan, line for line. No difference algorithm is needed: spans know where they come from. What stands in both in
 * the same order is kept in place; what was moved is deleted where it stood and inserted where it stands.
 */
export function trackedText({ issue, journal }: Edition, whole: Issue): Piece[] {
  const sources = sourcesById(issue.sources);
  const changes = changesOf(journal);
  const scan = scanOrder(issue, whole);
  const places = new Map(scan.map(({ span }, index) => [span, index]));
  const paragraphs = issue.articles.flatMap((article) => article.paragraphs);
  const known = paragraphs.flatMap(({ spans }) => spans.filter(({ start, end }) => end > start));
  const moved = movedSpans(issue);
  const stream = new Stream(scan, sources, changes, new Set(known));
  for (const paragraph of paragraphs) {
    for (const span of paragraph.spans) {
      if (span.end > span.start && !moved.has(span)) stream.anchor(span, paragraph, places.get(span) ?? 0);
      else stream.insert(span, paragraph);
    }
    stream.endParagraph(paragraph);
  }
  return stream.finish();
}

/** All that the scan has, in its order. Of an issue of which only some articles were selected, these and the margin at them. */
function scanOrder(issue: Issue, whole: Issue): Placed[] {
  const order = new Map(issue.sources.map(({ id }, index) => [id, index]));
  const chosen = new Set(issue.articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  const others = new Set(
    whole.articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)).filter((id) => !chosen.has(id)),
  );
  const all = [...whole.articles.flatMap(({ paragraphs }) => paragraphs), ...issue.margin].flatMap((paragraph) =>
    paragraph.spans.filter(({ start, end }) => end > start).map((span): Placed => ({ span, paragraph })),
  );
  const position = ({ span }: Placed): number => order.get(span.source) ?? 0;
  all.sort((a, b) => position(a) - position(b) || a.span.start - b.span.start);
  if (others.size === 0) return all;
  let keeps = false;
  return all.filter(({ paragraph }, index) => {
    if (chosen.has(paragraph.id)) keeps = true;
    else if (others.has(paragraph.id)) keeps = false;
    const next = all[index + 1]?.paragraph.id;
    return (keeps || (next !== undefined && chosen.has(next))) && !others.has(paragraph.id);
  });
}

/** Puts the stream together while the proof goes by. */
class Stream {
  private readonly pieces: Piece[] = [];
  private readonly scan: readonly Placed[];
  private readonly sources: Sources;
  private readonly changes: Changes;
  private readonly inArticles: ReadonlySet<Span>;
  private waiting: Piece[] = [];
  private reached = 0;

  constructor(scan: readonly Placed[], sources: Sources, changes: Changes, inArticles: ReadonlySet<Span>) {
    this.scan = scan;
    this.sources = sources;
    this.changes = changes;
    this.inArticles = inArticles;
  }

  /** A span that scan and proof have at the same place. */
  anchor(span: Span, paragraph: Paragraph, place: number): void {
    this.closeGap(place, this.changes.byId(span.seam));
    this.reached = place + 1;
    const { role } = paragraph;
    if (span.text === undefined) {
      this.pieces.push({ standing: 'kept', text: scannedText(span, this.sources), role });
      return;
    }
    const done = this.changes.byId(span.by);
    this.pieces.push({ standing: 'deleted', text: scannedText(span, this.sources), role, done });
    if (span.text !== '') this.pieces.push({ standing: 'inserted', text: span.text, role, done });
  }

  /** A span that the scan has elsewhere or not at all. */
  insert(span: Span, { id, role }: Paragraph): void {
    const text = shownText(span, this.sources);
    if (text === '') return;
    const done = this.changes.byId(span.by) ?? this.changes.byId(span.seam) ?? this.changes.byParagraph(id);
    this.waiting.push({ standing: 'inserted', text, role, done });
  }

  endParagraph({ id, role }: Paragraph): void {
    this.waiting.push({ standing: 'inserted', text: undefined, role, done: this.changes.byParagraph(id) });
  }

  finish(): Piece[] {
    this.closeGap(this.scan.length, undefined);
    return this.pieces;
  }

  /** Between two anchors: ends of paragraphs that both have are kept, in their order; the rest differs. */
  private closeGap(place: number, seam: Done | undefined): void {
    const gone = this.scan.slice(this.reached, place).flatMap((placed) => this.gone(placed, seam));
    const come = this.waiting;
    this.waiting = [];
    let at = 0;
    let next = 0;
    while (true) {
      const goneEnd = endFrom(gone, at);
      const comeEnd = endFrom(come, next);
      if (goneEnd < 0 || comeEnd < 0) break;
      // A blank line stays one: text that was put into it would, rejected by LibreOffice, take the line along.
      if (at > 0 && goneEnd === at && comeEnd > next) break;
      this.pieces.push(...gone.slice(at, goneEnd), ...come.slice(next, comeEnd));
      this.pieces.push({ standing: 'kept', text: undefined, role: come[comeEnd]?.role });
      at = goneEnd + 1;
      next = comeEnd + 1;
    }
    this.pieces.push(...gone.slice(at), ...come.slice(next));
  }

  /** What the proof leaves out at this place. Line ends of the margin end paragraphs, those inside of articles do not. */
  private gone({ span, paragraph }: Placed, seam: Done | undefined): Piece[] {
    const text = scannedText(span, this.sources);
    const done = seam ?? this.changes.byParagraph(paragraph.id) ?? this.changes.bySource(span.source);
    if (this.inArticles.has(span)) return [{ standing: 'deleted', text, done }];
    return text
      .split(LINE_END)
      .flatMap((line, index): Piece[] => [
        ...(index === 0 ? [] : [{ standing: 'deleted' as const, text: undefined, done }]),
        ...(line === '' ? [] : [{ standing: 'deleted' as const, text: line, done }]),
      ]);
  }
}

function endFrom(pieces: readonly Piece[], from: number): number {
  for (let index = from; index < pieces.length; index++) if (pieces[index]?.text === undefined) return index;
  return -1;
}
