import { said } from '../../findings/make';
import { bridgeBetween } from '../../lexicon/lexicon';
import { looksLikeName } from '../../structure/names';
import { SPACE } from '../../text/characters';
import type { Check } from '../check';
import { classAt, hanAt } from '../match';

/** How much likelier the word across the gap must be than a word end at it (bits). */
const GAIN = 4;

/**
 * P21: no space between Han, unless it sets names, headline clauses or verses apart. Flagged in running text only, where a
 * word goes across the gap (全 面). Source: proofing reference P21.
 */
export const hanSpace: Check = {
  id: 'han-space',
  class: 'width',
  title: said('汉字之间的空格', 'Space between Han'),
  description: said(
    '正文里把一个词隔开的空格。人名之间、标题分句之间的空格不报。',
    'A space that cuts a word in running text. Spaces between names or the clauses of a headline are left alone.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: ' \u3000\u00a0' },
  look({ text, role }, at) {
    if (role !== 'body' && role !== 'lead') return undefined;
    if (!hanAt(text, at - 1)) return undefined;
    let end = at + 1;
    while (end < text.length && classAt(text, end, SPACE)) end++;
    if (!hanAt(text, end) || end - at > 2) return undefined;
    if (isInBracket(text, at)) return undefined;
    const bridge = bridgeBetween(text.slice(Math.max(0, at - 5), at), text.slice(end, end + 5));
    const certain = bridge !== undefined && bridge.gain >= GAIN;
    if (!certain && !isInsideSentence(text, at, end)) return undefined;
    return {
      start: at,
      end,
      replacements: [''],
      confidence: certain ? 0.9 : 0.65,
      message:
        certain && bridge !== undefined
          ? said(`空格把“${bridge.word}”隔开了`, `The space cuts the word “${bridge.word}”`)
          : said('句子里的汉字之间不空格', 'No space between Han inside a sentence'),
    };
  },
};

/** True between （ and ）, where names stand apart by spaces. */
function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}

const BRACKET = 60;

/** True inside of a title or quotation, where clauses may stand apart by a space. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/**
 * True in the middle of a running sentence: points of a sentence on both sides not far off, no other space between them, and
 * no names beside the gap, which may be a list of people.
 */
function isInsideSentence(text: string, at: number, end: number): boolean {
  const before = /[，。；、：][^，。；、：\s]{2,30}$/.test(text.slice(Math.max(0, at - 32), at));
  const after = /^[^，。；、：\s]{2,30}[，。；、]/.test(text.slice(end, end + 32));
  if (!before || !after || isOpen(text, at)) return false;
  return ![2, 3].some(
    (length) => looksLikeName(text.slice(at - length, at)) && /[\s，。；、：）”]/.test(text[at - length - 1] ?? ' '),
  );
}
