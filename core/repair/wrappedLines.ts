import type { IssueView } from '../findings/view';
import type { Article, Paragraph, Span } from '../issue/issue';
import { shownText } from '../issue/span';
import { classOf, LINE_END, SPACE } from '../text/characters';
import { endingOf } from '../text/sentence';
import { type Column, columnsOf, columnsOfSource } from './columnWidth';
import { flowOf } from './flow';

/** A line of the scan inside an article's running text. */
export interface WrappedLine {
  /** The paragraph it is in. Several lines of one paragraph were joined before. */
  readonly paragraph: Paragraph;
  /** True where it was joined to the line before it. */
  readonly joined: boolean;
  readonly text: string;
  /** Squares of indent in the scan. */
  readonly indent: number;
  /** A blank line, furniture or a page end stands before it. */
  readonly apart: boolean;
}

/** The running text of an article as lines, and the columns they may have been wrapped at, one at least. */
export interface WrappedText {
  readonly lines: readonly WrappedLine[];
  readonly columns: readonly Column[];
}

/** Widest line, in code units, that any column holds; text with more such lines than a few is not wrapped. */
const WIDEST = 130;

/** The lines of an article where it is hard-wrapped; undefined where it is not. */
export function wrappedText(article: Article, view: IssueView): WrappedText | undefined {
  let long = 0;
  const flow = flowOf(article);
  if (flow.length < 2) return undefined;
  for (const paragraph of flow) {
    if (paragraph.spans.length === 1 && view.text(paragraph).length > WIDEST) long++;
  }
  if (long * 4 > flow.length) return undefined;
  const lines = flow.flatMap((paragraph) => linesIn(paragraph, view));
  // Paragraphs of one length (verdicts, results, price lists) end their sentences; wrapped lines are cut inside of them.
  const finished = lines.filter((line) => endingOf(line.text) === 'closed').length;
  if (finished * 2 > lines.length) return undefined;
  const own = columnsOf(lines.map((line) => line.text));
  if (own.length > 0) return { lines, columns: own };
  const source = view.sources.get(flow[0]?.spans[0]?.source ?? '');
  const longest = Math.max(...lines.map((line) => line.text.length));
  const columns = source === undefined ? [] : columnsOfSource(source).filter(({ width }) => longest <= width * 2 + 4);
  return columns.length === 0 ? undefined : { lines, columns };
}

/** The lines of a paragraph: one, or those that were joined before. All are read, or a second look would see another column. */
function linesIn(paragraph: Paragraph, view: IssueView): WrappedLine[] {
  const { spans } = paragraph;
  if (spans.length === 1) return [lineFrom(paragraph, 0, view.text(paragraph), view)];
  const starts = [0];
  for (let index = 1; index < spans.length; index++) if (spans[index]?.seam !== undefined) starts.push(index);
  return starts.map((start, number) =>
    lineFrom(paragraph, start, shownIn(spans.slice(start, starts[number + 1]), view), view),
  );
}

function shownIn(spans: readonly Span[], view: IssueView): string {
  return spans.map((span) => shownText(span, view.sources)).join('');
}

function lineFrom(paragraph: Paragraph, at: number, text: string, view: IssueView): WrappedLine {
  const span = paragraph.spans[at];
  const [indent, apart] = spaceBefore(view.sources.get(span?.source ?? '')?.text ?? '', span?.start ?? 0);
  return { paragraph, joined: at > 0, text, indent, apart };
}

/** Squares of indent in front of an offset of the scan, and whether the line before it is blank or a page ended there. */
function spaceBefore(text: string, start: number): [number, boolean] {
  let indent = 0;
  let at = start - 1;
  for (; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & SPACE) === 0) break;
    indent += code === 0x3000 || code === 0x2003 || code === 0x09 ? 1 : 0.5;
  }
  let ends = 0;
  for (; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x0c) return [indent, true];
    if ((classOf(code) & (SPACE | LINE_END)) === 0) break;
    if ((classOf(code) & LINE_END) !== 0 && !(code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) ends++;
  }
  return [indent, ends > 1];
}
