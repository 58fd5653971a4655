import { said } from '../../findings/make';
import { wordLevel } from '../../lexicon/table';
import { confusables } from '../../lists/confusables';
import { FIXED_PHRASES } from '../../lists/fixedPhrases';
import type { House } from '../../lists/house';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { entriesAt, indexWords, type WordIndex } from '../wordIndex';

/** Shorter phrases are met by chance with one other character (稳中有降), so the characters must be confusable. */
const LONG = 6;
/** A word at least this common over the character settles that it is meant. */
const SETTLED = 5;

/** A form in which a phrase may be met wrongly, or a half of it by which the other half is found. */
interface Clue {
  readonly written: string;
  /** Where it stands in the phrase. */
  readonly offset: number;
  readonly phrase: string;
}

/** Clues of each house's list. */
const indexes = new WeakMap<readonly unknown[], WordIndex<Clue>>();

function indexOf(house: House): WordIndex<Clue> {
  let index = indexes.get(house.phrases);
  if (index === undefined) {
    const phrases = new Set([...FIXED_PHRASES, ...house.phrases.map(({ text }) => text)]);
    const clues = [...phrases].flatMap((phrase) => (phrase.length < LONG ? slipsOf(phrase) : halvesOf(phrase)));
    index = indexWords(clues, ({ written }) => written);
    indexes.set(house.phrases, index);
  }
  return index;
}

/** All ways to write a short phrase with one confusable character. */
function slipsOf(phrase: string): Clue[] {
  return Array.from(phrase).flatMap((character, place) =>
    (confusables().get(character) ?? []).map((other) => ({
      written: phrase.slice(0, place) + other.character + phrase.slice(place + 1),
      offset: 0,
      phrase,
    })),
  );
}

function halvesOf(phrase: string): Clue[] {
  const middle = phrase.length >> 1;
  return [
    { written: phrase.slice(0, middle), offset: 0, phrase },
    { written: phrase.slice(middle), offset: middle, phrase },
  ];
}

/**
 * C03: a fixed phrase with one wrong character: 扫黑除恶 written 扫黑除恩. One half must be right, the other off by one
 * character that makes no word there. In short phrases the two characters must be taken for each other easily. Source: own list and the house's.
 */
export const nearPhrase: Check = {
  id: 'near-phrase',
  class: 'character',
  title: said('固定用语差一字', 'A fixed phrase off by one'),
  description: said(
    '与固定用语、机构名、口号只差一字，差的字在原处又不成词。',
    'One character away from a fixed phrase, where that character makes no word.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.85,
  on: (house) => ({ words: indexOf(house).keys() }),
  look({ text, house }, at): Hit | undefined {
    for (const { offset, phrase } of entriesAt(indexOf(house), text, at)) {
      const start = at - offset;
      const wrong = onlyDifference(text, start, phrase);
      if (wrong === undefined || coveredBy(text, start + wrong) > SETTLED) continue;
      const [is, right] = [text[start + wrong] as string, phrase[wrong] as string];
      return {
        start: start + wrong,
        end: start + wrong + 1,
        replacements: [right],
        message: said(`疑为“${phrase}”：“${is}”应为“${right}”`, `“${phrase}” may be meant: “${right}” for “${is}”`),
      };
    }
    return undefined;
  },
};

/** The level of the most common word of two to four characters that covers `at`. */
function coveredBy(text: string, at: number): number {
  let best = 0;
  for (let length = 2; length <= 4; length++) {
    for (let start = at - length + 1; start <= at; start++) best = Math.max(best, wordLevel(text, start, length));
  }
  return best;
}

/** The place of the one character that differs; undefined where none does, more do, or it is not Han. */
function onlyDifference(text: string, start: number, phrase: string): number | undefined {
  if (start < 0 || start + phrase.length > text.length) return undefined;
  let found: number | undefined;
  for (let index = 0; index < phrase.length; index++) {
    if (text.charCodeAt(start + index) === phrase.charCodeAt(index)) continue;
    if (found !== undefined || !classAt(text, start + index, HAN)) return undefined;
    found = index;
  }
  return found;
}
