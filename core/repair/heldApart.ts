import { parseByline } from '../structure/byline';
import { parseCredit } from '../structure/credit';
import { is, OPENER } from '../text/characters';
import { balanceOf, type Ending, trimmedEnd } from '../text/sentence';

/** Marks that only items of a list start with. `一是` and a bare number are left to the model: they go on inside sentences, too. */
const ITEM =
  /^(?:[-*•·●○■◆▪]\s|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．](?=[^\d])|、)|[①-⑳⑴-⒇]|第[一二三四五六七八九十]{1,2}[，,、：:])/;
/** Such marks need no finished line before them; a dash before a small letter may stand inside an English sentence. */
const BULLET = /^[-*•●○■◆▪]\s(?![a-z])/;
/** A short line that starts with what people did: 文/图 记者 …. Names that nobody knows do not make it a sentence. */
const SIGNED =
  /^[（(□■◇◆]?\s*(?:文[／/\s]?[图摄]|图[／/]文|(?:本报|本刊|特约|见习|全媒体|融媒体?)*(?:记者|通讯员|摄影))[\s：:／/]/;
const LONGEST_SIGNED = 40;

/**
 * True where two paragraphs are none, whatever the words on both sides look like: the second is the next item of a
 * list, the first signs the article, or the first trails off (……) and the second opens a quotation. Quotation marks
 * that find their partners only across the seam overrule it.
 */
export function heldApart(left: string, right: string, ending: Ending): boolean {
  if (!startsItem(left, right, ending) && !isSigned(left) && !trailsOff(left, right)) return false;
  return balanceOf(left.slice(-REACH)).opened === 0 || balanceOf(right.slice(0, REACH)).closed === 0;
}

/** True where a text starts the next item of a list, by its mark and by how the text before it ends. */
export function startsItem(left: string, right: string, ending: Ending): boolean {
  return ITEM.test(right) && (ending !== 'open' || BULLET.test(right) || ITEM.test(left));
}

/** True where the mark of a text alone makes it an item: a bullet, or a number behind another item. */
export function isSureItem(left: string, right: string): boolean {
  return BULLET.test(right) || (ITEM.test(left) && ITEM.test(right));
}

const REACH = 400;

function isSigned(text: string): boolean {
  if (text.length > LONGEST_SIGNED || /[。，；！？]/.test(text)) return false;
  return SIGNED.test(text) || (/[记記]者|通[讯訊][员員]|摄|图/.test(text) && signs(text));
}

function signs(text: string): boolean {
  return parseByline(text) !== undefined || parseCredit(text) !== undefined;
}

function trailsOff(left: string, right: string): boolean {
  const first = right.charCodeAt(0);
  if (!is(first, OPENER) && first !== 0x22) return false;
  return /(?:…|\.{3})$/.test(left.slice(0, trimmedEnd(left)));
}
