import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import type { Mask } from '../../text/masks';
import { masksIn } from '../reading';

/** A quotation mark or bracket where it stands in an article. */
export interface PairMark {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly at: number;
  readonly mark: string;
}

/** Both halves of each pair; the first opens. Brackets of both widths are partners. */
const PAIRS = ['“”', '‘’', '（）', '()', '《》', '〈〉', '【】', '〔〕', '「」', '『』', '[]'];
export const PARTNER: ReadonlyMap<string, string> = new Map(
  PAIRS.map((pair) => [pair[1] as string, pair[0] as string]),
);
export const CLOSING: ReadonlyMap<string, string> = new Map(
  PAIRS.map((pair) => [pair[0] as string, pair[1] as string]),
);

const isMark = new Uint8Array(0x10000);
for (const pair of PAIRS) for (const mark of pair) isMark[mark.charCodeAt(0)] = 1;

const remembered = new WeakMap<Paragraph, readonly PairMark[]>();

/** The marks of a paragraph that can pair: not those of English or formulas, no apostrophes, no bracket of a list number. */
export function marksIn(paragraph: Paragraph, view: IssueView): readonly PairMark[] {
  let marks = remembered.get(paragraph);
  if (marks === undefined) {
    marks = read(paragraph, view.text(paragraph), masksIn(paragraph, view));
    remembered.set(paragraph, marks);
  }
  return marks;
}

function read(paragraph: Paragraph, text: string, masks: readonly Mask[]): readonly PairMark[] {
  const found: PairMark[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const mask = masks[next];
    if (mask !== undefined && at === mask.start) {
      next++;
      at = mask.end - 1;
      continue;
    }
    if (isMark[text.charCodeAt(at)] === 0) continue;
    const mark = text[at] as string;
    if (mark === '’' && /[A-Za-z\d]/.test(text[at - 1] ?? '')) continue;
    if ((mark === '）' || mark === ')') && LIST_NUMBER.test(text.slice(Math.max(0, at - 4), at))) continue;
    found.push({ paragraph, text, at, mark: mark === '(' ? '（' : mark === ')' ? '）' : mark });
  }
  return found;
}

/** 1） and ①） open a list item without an opening bracket. */
const LIST_NUMBER = /(?:^|[，。；：、\s])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑩]|[a-zA-Z])$/;

/** The paragraphs of an article whose marks go together: headlines pair by themselves. */
export function bodyOf(article: Article): readonly Paragraph[] {
  return article.paragraphs.filter(
    ({ role }) => role === 'lead' || role === 'body' || role === 'note' || role === 'subhead',
  );
}
