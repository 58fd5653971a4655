import type { Article } from '@core/issue/issue';
import type { IRange } from 'monaco-editor/editor';

/** Turns places in paragraphs into ranges of the editor: one paragraph is one line. Undefined where it is not shown. */
export type RangeOf = (where: {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}) => IRange | undefined;

/** The ranges of an article. */
export function rangesOf(article: Article): RangeOf {
  const lines = new Map(article.paragraphs.map((paragraph, index) => [paragraph.id, index + 1]));
  return ({ paragraph, start, end }) => {
    const line = lines.get(paragraph);
    if (line === undefined) return undefined;
    return { startLineNumber: line, startColumn: start + 1, endLineNumber: line, endColumn: end + 1 };
  };
}
