import { said } from '../../findings/make';
import { readingScore } from '../../lexicon/reading';
import { levelOf, mayBePair, wordLevel } from '../../lexicon/table';
import { type Alternative, confusables } from '../../lists/confusables';
import { looksLikeName } from '../../structure/names';
import { HAN, is } from '../../text/characters';
import type { Check, Hit } from '../check';
import { isRunning } from '../reading';
import { NEEDED, pairSigns, SETTLED, SUSPECT_FIRST, SUSPECT_SECOND, slotOf } from './suspicion';

/** How much better the text must read with the alternative, in bits. Measured on clean text: see the benchmark. */
const GAIN = { look: 8, sound: 11 };
const REACH = 4;
/** How far around a pair of characters is looked for the same pair, and how long a bracket of names may be. */
const NEARBY = 400;
const BRACKET = 40;
/** What a character that may belong to a person's name must win by beside. */
const NAME = 2;
const NAMES =
  /^(?:(?:本报|特约|见习|全媒体)?(?:记者|通讯员|实习生|作者|摄影|文|图)|[\u3400-\u9fff]{2,4}[ 、])[\u3400-\u9fff·、 ]*$/;

/**
 * C01: a character that makes no word where it stands, while one that looks (or sounds) alike makes a common one:
 * 末来 → 未来, 加人 → 加入. Both readings are divided into words as well as can be, and the better one must win by
 * far. Characters that a common word may cover are passed over by a table of bits. Source: proofing reference §2.5; own list, lexicon of `core/lexicon`.
 */
export const confusable: Check = {
  id: 'confusable',
  class: 'character',
  title: said('形近字、音近字', 'Characters taken for each other'),
  description: said(
    '这个字在此处不成词，而形近或音近的字能成常用词。已被词语覆盖的字不报。',
    'A character that makes no word here, while one that looks or sounds alike makes a common one. Characters inside a known word are never flagged.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.7,
  on: { paragraph: true },
  look({ text, role }): readonly Hit[] | undefined {
    if (!isRunning(role) && role !== 'headline' && role !== 'deck') return undefined;
    const signs = pairSigns();
    let hits: Hit[] | undefined;
    let code = text.charCodeAt(0);
    let behind = 0;
    for (let at = 0; at < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      const ahead = signs[slotOf(code, next)] as number;
      const settled = ((behind | ahead) & SETTLED) !== 0;
      const suspect = (behind & SUSPECT_SECOND) !== 0 || (ahead & SUSPECT_FIRST) !== 0;
      behind = ahead;
      const list = suspect && !settled ? alternatives[code] : undefined;
      code = next;
      if (list === undefined) continue;
      const hit = bestHit(text, at, list);
      if (hit === undefined || recurs(text, at) || isNamed(text, at)) continue;
      hits ??= [];
      hits.push(hit);
    }
    return hits;
  },
};

interface Coded extends Alternative {
  readonly code: number;
}

/** The alternatives of each character, by code unit. */
const alternatives: (readonly Coded[] | undefined)[] = new Array(0x10000).fill(undefined);
for (const [character, list] of confusables()) {
  alternatives[character.charCodeAt(0)] = list.map((each) => ({ ...each, code: each.character.charCodeAt(0) }));
}

/** True where the same two characters stand in the paragraph again: a slip is rarely made twice, a term is. */
function recurs(text: string, at: number): boolean {
  return repeats(text, at - 1) || repeats(text, at);
}

function repeats(text: string, start: number): boolean {
  if (start < 0 || start + 2 > text.length) return false;
  const pair = text.slice(start, start + 2);
  const around = text.slice(Math.max(0, start - NEARBY), start + NEARBY);
  return around.indexOf(pair) !== around.lastIndexOf(pair);
}

/** True inside a bracket of names: （记者 张三 李四）. */
function isNamed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET), at);
  const after = text.slice(at, at + BRACKET);
  const open = before.lastIndexOf('（');
  const close = after.indexOf('）');
  if (open < 0 || close < 0) return false;
  return NAMES.test(before.slice(open + 1) + after.slice(0, close));
}

function bestHit(text: string, at: number, list: readonly Coded[]): Hit | undefined {
  let window: Window | undefined;
  let best: { alternative: Alternative; gain: number; word: string } | undefined;
  for (const alternative of list) {
    if (!makesWord(text, at, alternative.code)) continue;
    window ??= windowAt(text, at);
    const changed = window.text.slice(0, window.place) + alternative.character + window.text.slice(window.place + 1);
    const gain = readingScore(changed) - window.score;
    const needed = GAIN[alternative.kinship] + (mayBeName(text, at) ? NAME : 0);
    if (gain < needed || gain <= (best?.gain ?? 0)) continue;
    const word = wordAround(changed, window.place);
    if (word !== undefined) best = { alternative, gain, word };
  }
  if (best === undefined) return undefined;
  const { alternative, gain, word } = best;
  const { character, kinship } = alternative;
  return {
    start: at,
    end: at + 1,
    replacements: [character],
    confidence: Math.min(0.95, 0.5 + gain / 40),
    message: said(`“${text[at]}”疑为“${character}”：${word}`, `“${text[at]}” may be “${character}”: ${word}`),
    evidence: [
      said(`“${text[at]}”在此不成词，改后成“${word}”`, `“${text[at]}” makes no word here; the change makes “${word}”`),
      kinship === 'look' ? said('两字形近', 'The two look alike') : said('两字音近', 'The two sound alike'),
    ],
  };
}

/** True where the character may be the second or third of a person's name. */
function mayBeName(text: string, at: number): boolean {
  return [at - 1, at - 2].some((start) => start >= 0 && looksLikeName(text.slice(start, start + 3)));
}

/** The Han characters around a place, and how well they read as they are. */
interface Window {
  readonly text: string;
  readonly place: number;
  readonly score: number;
}

function windowAt(text: string, at: number): Window {
  let start = at;
  while (start > 0 && at - start < REACH && is(text.charCodeAt(start - 1), HAN)) start--;
  let end = at + 1;
  while (end < text.length && end - at <= REACH && is(text.charCodeAt(end), HAN)) end++;
  const window = text.slice(start, end);
  return { text: window, place: at - start, score: readingScore(window) };
}

/** True where the code unit in place of the one at `at` makes a word that is common enough: the quick look. */
function makesWord(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const left = mayBePair(before, code);
  const right = mayBePair(code, after);
  if (left && levelOf(before, code, 0, 0) >= (NEEDED[2] as number)) return true;
  if (right && levelOf(code, after, 0, 0) >= (NEEDED[2] as number)) return true;
  if (left && right && levelOf(before, code, after, 0) >= (NEEDED[3] as number)) return true;
  const first = text.charCodeAt(at - 2);
  const last = text.charCodeAt(at + 2);
  const outer = left && mayBePair(first, before);
  const far = right && mayBePair(after, last);
  if (outer && levelOf(first, before, code, 0) >= (NEEDED[3] as number)) return true;
  if (far && levelOf(code, after, last, 0) >= (NEEDED[3] as number)) return true;
  if (outer && right && levelOf(first, before, code, after) >= (NEEDED[4] as number)) return true;
  if (far && left && levelOf(before, code, after, last) >= (NEEDED[4] as number)) return true;
  if (outer && levelOf(text.charCodeAt(at - 3), first, before, code) >= (NEEDED[4] as number)) return true;
  return far && levelOf(code, after, last, text.charCodeAt(at + 3)) >= (NEEDED[4] as number);
}

/** The most common word that covers `at` and is common enough for its length. */
function wordAround(text: string, at: number): string | undefined {
  let best: string | undefined;
  let bestLevel = 0;
  for (let length = 2; length <= 4; length++) {
    for (let start = at - length + 1; start <= at; start++) {
      const level = wordLevel(text, start, length);
      if (level < (NEEDED[length] as number) || level <= bestLevel) continue;
      best = text.slice(start, start + length);
      bestLevel = level;
    }
  }
  return best;
}
