import type { Operation } from '../edit/operation';
import type { Finding } from '../findings/finding';
import { findingId, place, said } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { languageOf } from '../text/language';
import { halfWidthMarks } from './halfWidth';
import { FULL, WIDTH_CONFIDENCE, WIDTH_WHY, width } from './width';

const LABEL = said('全部改为全角', 'Change all to full width');
/** More rounds than any text needs: each sets at least one mark, and runs of marks are short. */
const MOST_ROUNDS = 12;

/**
 * The rule `width` for an archive run: it sets the same marks, but an article's marks are one finding with a count, and
 * marks beside marks are judged until none is left. Nobody looks at them one by one there, and an issue has hundreds.
 */
export const widthTogether: Rule = { ...width, article: inArticle };

function inArticle(article: Article, view: IssueView): readonly Finding[] {
  const { paragraphs } = article;
  const operations: Operation[] = [];
  let first: Paragraph | undefined;
  let start = 0;
  // From the end of the article to its start, as fixes are carried out.
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index] as Paragraph;
    const text = view.text(paragraph);
    const marks = marksIn(text);
    for (let number = marks.length - 1; number >= 0; number--) {
      const at = marks[number] as number;
      const before = text[at] as string;
      operations.push({ kind: 'replace', paragraph: paragraph.id, start: at, before, after: FULL[before] as string });
    }
    if (marks.length === 0) continue;
    first = paragraph;
    start = marks[0] as number;
  }
  return first === undefined ? [] : [findingOf(article, first, start, operations, view)];
}

function findingOf(
  article: Article,
  first: Paragraph,
  start: number,
  operations: readonly Operation[],
  view: IssueView,
): Finding {
  const count = operations.length;
  const text = view.text(first);
  const left = text.slice(Math.max(0, start - 6), start);
  const right = text.slice(start + 1, start + 7);
  const half = text[start] as string;
  return {
    id: findingId('width', first, start),
    rule: 'width',
    class: 'width',
    severity: 'error',
    fixing: 'safe',
    where: place(article.id, first, start, start + 1),
    related: [],
    message: said(`${count} 处半角标点应为全角`, `${count} half-width marks in Chinese text: set full width`),
    evidence: WIDTH_WHY,
    clause: 'GB/T 15834-2011',
    confidence: WIDTH_CONFIDENCE,
    before: left + half + right,
    after: left + (FULL[half] as string) + right,
    fixes: [{ label: LABEL, confidence: WIDTH_CONFIDENCE, why: WIDTH_WHY, operations }],
  };
}

/** The marks to set in a text, in order, those included that count as Chinese once their neighbours are set. */
function marksIn(text: string): readonly number[] {
  let marks = halfWidthMarks(text);
  if (marks.length === 0 || languageOf(text) === 'latin') return [];
  let all = marks;
  let shown = text;
  for (let round = 1; round < MOST_ROUNDS && marks.length > 0; round++) {
    shown = withFull(shown, marks);
    marks = halfWidthMarks(shown);
    if (marks.length > 0) all = [...all, ...marks].sort((a, b) => a - b);
  }
  return all;
}

function withFull(text: string, marks: readonly number[]): string {
  let shown = '';
  let reached = 0;
  for (const at of marks) {
    shown += text.slice(reached, at) + FULL[text[at] as string];
    reached = at + 1;
  }
  return shown + text.slice(reached);
}
