import { said } from '../../findings/make';
import { confusables } from '../../lists/confusables';
import { FIXED_PHRASES } from '../../lists/fixedPhrases';
import type { House } from '../../lists/house';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { coverage } from './confusable';

/** Shorter phrases are met by chance with one other character (稳中有降), so the characters must be confusable. */
const LONG = 6;

/** A half of a phrase, by which it is found when the other half has a wrong character. */
interface Half {
  readonly half: string;
  /** Where the half stands in the phrase. */
  readonly offset: number;
  readonly phrase: string;
}

/** Halves by their first character. Made once a list. */
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly Half[]>>();

function indexOf(house: House): ReadonlyMap<string, readonly Half[]> {
  let index = indexes.get(house.phrases);
  if (index === undefined) {
    index = build([...FIXED_PHRASES, ...house.phrases.map(({ text }) => text)]);
    indexes.set(house.phrases, index);
  }
  return index;
}

function build(phrases: readonly string[]): ReadonlyMap<string, readonly Half[]> {
  const index = new Map<string, Half[]>();
  for (const phrase of new Set(phrases)) {
    const middle = phrase.length >> 1;
    for (const [half, offset] of [
      [phrase.slice(0, middle), 0],
      [phrase.slice(middle), middle],
    ] as const) {
      const list = index.get(half.charAt(0)) ?? [];
      list.push({ half, offset, phrase });
      index.set(half.charAt(0), list);
    }
  }
  return index;
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
  on: (house) => ({ characters: [...indexOf(house).keys()].join('') }),
  look({ text, house }, at): Hit | undefined {
    for (const { half, offset, phrase } of indexOf(house).get(text.charAt(at)) ?? []) {
      if (!text.startsWith(half, at)) continue;
      const start = at - offset;
      const wrong = onlyDifference(text, start, phrase);
      if (wrong === undefined || coverage(text, start + wrong) > 0) continue;
      const [is, right] = [text[start + wrong] as string, phrase[wrong] as string];
      if (
        phrase.length < LONG &&
        !confusables()
          .get(is)
          ?.some(({ character }) => character === right)
      )
        continue;
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
