import type { IssueView } from '../findings/view';
import type { Article, Paragraph, Source } from '../issue/issue';
import { classOf, LINE_END, SPACE } from '../text/characters';
import type { SeamContext } from './seamEvidence';

/** The running text of an article: its lead and body paragraphs in order, without headings, captions, bylines and notes. */
export function flowOf(article: Article): Paragraph[] {
  return article.paragraphs.filter((paragraph) => paragraph.role === 'lead' || paragraph.role === 'body');
}

/** What the scan shows about the place between two paragraphs. `indents` tells whether the article indents paragraphs. */
export function seamContext(first: Paragraph, second: Paragraph, indents: boolean, view: IssueView): SeamContext {
  const furniture = standsBetween(first, second, view);
  return { furniture, indented: indents ? hasIndent(second, view) : undefined, ...scanOf(first, view) };
}

/** True where at least two paragraphs of a running text start with an indent in the scan. */
export function indentsParagraphs(flow: readonly Paragraph[], view: IssueView): boolean {
  let indented = 0;
  for (const paragraph of flow) {
    if (hasIndent(paragraph, view)) indented++;
    if (indented === 2) return true;
  }
  return false;
}

/** Of a long scan the words this many code units around are asked; one longer than any issue is not asked at all. */
const NEARBY = 6_000;
const LONGEST = 200_000;

/** The scan around a paragraph, and whether it marks its headings. */
export function scanOf(paragraph: Paragraph, view: IssueView): { readonly scan: string; readonly marked: boolean } {
  const source = view.sources.get(paragraph.spans[0]?.source ?? '');
  if (source === undefined) return { scan: '', marked: false };
  let marked = markedSources.get(source);
  if (marked === undefined) {
    marked = /^\s*#{1,6}\s/m.test(source.text);
    markedSources.set(source, marked);
  }
  const { text } = source;
  if (text.length > LONGEST) return { scan: '', marked };
  if (text.length <= NEARBY * 2) return { scan: text, marked };
  const at = paragraph.spans[0]?.start ?? 0;
  return { scan: text.slice(Math.max(0, at - NEARBY), at + NEARBY), marked };
}

const markedSources = new WeakMap<Source, boolean>();

/** True where the scan has something between the two that is neither space nor a line end: furniture or a caption. */
function standsBetween(first: Paragraph, second: Paragraph, view: IssueView): boolean {
  const left = first.spans.at(-1);
  const right = second.spans[0];
  if (left === undefined || right === undefined || left.source !== right.source || left.end > right.start) return false;
  const text = (view.sources.get(left.source) as Source).text;
  for (let at = left.end; at < right.start; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0c || (classOf(code) & (SPACE | LINE_END)) === 0) return true;
  }
  return false;
}

/** True where at least one wide or two narrow spaces stand before the paragraph on its line of the scan. */
function hasIndent(paragraph: Paragraph, view: IssueView): boolean {
  const span = paragraph.spans[0];
  const text = span === undefined ? undefined : view.sources.get(span.source)?.text;
  if (span === undefined || text === undefined) return false;
  let width = 0;
  for (let at = span.start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & SPACE) === 0) return width >= 2 && (classOf(code) & LINE_END) !== 0;
    width += code === 0x3000 || code === 0x2003 ? 2 : 1;
  }
  return width >= 2;
}
