import { said } from '../findings/make';
import type { Said } from '../said';

/**
 * What speaks for or against two pieces of text being one paragraph, each in words. Weights are in `weights.ts`;
 * together they make a probability (logistic model).
 */
export const EVIDENCE = {
  'left-closed': said('前段以句末标点结束', 'The first part ends with a sentence mark'),
  'left-open': said('前段没有句末标点', 'The first part has no sentence mark at its end'),
  'left-quote': said(
    '前段以引号收尾，引号不能单独结束一句',
    'The first part ends with a bare closing quote, which ends no sentence',
  ),
  'left-pause': said('前段停在逗号、顿号或分号', 'The first part stops at a comma or a pause mark'),
  'left-colon': said('前段以冒号结束', 'The first part ends with a colon'),
  'left-digit': said('前段停在数字上', 'The first part stops at a digit'),
  'left-latin-open': said('前段停在英文词上', 'The first part stops at a Latin word without a full stop'),
  'left-held': said('前段末字不能结束一句', 'The last character of the first part cannot end a sentence'),
  'left-short': said(
    '前段很短，没有逗号句号，像标题或署名',
    'The first part is short and without marks, like a heading or a signature',
  ),
  'left-heading': said('前段像没有标记的标题', 'The first part looks like a heading without marks'),
  'left-names': said('前段末尾是人名', 'The first part ends with names'),
  'left-date': said('前段末尾是日期', 'The first part ends with a date'),
  'quote-across': said('引号或括号跨过断处才成对', 'A quote or bracket finds its partner only across the seam'),
  'left-opened': said('前段有引号或括号未收', 'A quote or bracket is still open in the first part'),
  'right-closes': said('后段有收引号或收括号而没有起', 'The second part closes what it did not open'),
  'right-no-start': said('后段开头的标点不能在行首', 'The second part starts with a mark that cannot start a line'),
  'right-quote': said('后段以引号开头', 'The second part starts with a quotation'),
  'quotes-listed': said('断处是并列的两个引号', 'Two quoted items of one list meet at the seam'),
  'right-lead': said('后段以电头开头', 'The second part starts with a lead'),
  'right-speech': said(
    '后段像新的一段开头（某某说、据悉、会上）',
    'The second part starts like a paragraph (a speech tag, 据悉, 会上)',
  ),
  'right-amount': said('后段以数量开头', 'The second part starts with an amount'),
  'right-numbered': said('后段以序号开头', 'The second part starts with a number of a list'),
  'right-short': said('后段很短而没有句末标点', 'The second part is short and without a sentence mark'),
  'right-lower': said('后段以小写字母开头', 'The second part starts with a lower-case letter'),
  'right-capital': said('后段以大写字母开头', 'The second part starts with a capital letter'),
  'right-indented': said('后段有首行缩进', 'The second part has a paragraph indent'),
  'right-flush': said('别的段落有缩进，后段没有', 'Other paragraphs are indented, the second part is not'),
  'own-word': said(
    '本期别处有断处两边连成的字样',
    'The issue has the characters on both sides of the seam together elsewhere',
  ),
  hyphen: said('行末连字符断开一个词', 'A hyphen breaks a word at the end of the line'),
  'across-furniture': said('中间隔着报眉、页码或责编行', 'A folio, page number or staff line stands between'),
} as const satisfies Readonly<Record<string, Said>>;

export type EvidenceId = keyof typeof EVIDENCE;
