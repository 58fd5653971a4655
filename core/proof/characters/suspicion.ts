import { eachWord } from '../../lexicon/table';
import { confusables } from '../../lists/confusables';

/** How common a word must be that an alternative makes, by its length: longer words are rarely met by chance. */
export const NEEDED = [0, 0, 9, 6, 4] as const;

/** The pair stands in a common word, so both of its characters are meant. */
export const SETTLED = 1;
/** A character confusable with the second would make a word with the first. */
export const SUSPECT_SECOND = 2;
/** A character confusable with the first would make a word with the second. */
export const SUSPECT_FIRST = 4;

/** A word of this level settles that its characters are meant. */
const COMMON = 10;
const SLOTS = 1 << 20;

let signs: Uint8Array | undefined;

/** The slot of a pair of code units. Two pairs may share one, which costs a look or, rarely, a finding. */
export function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

/**
 * What is known of pairs of characters: one byte is looked up for each character of a text instead of a dozen words,
 * and nearly all of it is cleared by that. Built on first use from the lexicon and the confusable characters.
 */
export function pairSigns(): Uint8Array {
  signs ??= build();
  return signs;
}

function build(): Uint8Array {
  const made = new Uint8Array(SLOTS);
  const sign = (first: number, second: number, bit: number): void => {
    const slot = slotOf(first, second);
    made[slot] = (made[slot] as number) | bit;
  };
  const others: (readonly number[] | undefined)[] = new Array(0x10000).fill(undefined);
  for (const [character, list] of confusables()) {
    others[character.charCodeAt(0)] = list.map((each) => each.character.charCodeAt(0));
  }
  eachWord((codes, length, level) => {
    for (let place = 1; level >= COMMON && place < length; place++) {
      sign(codes[place - 1] as number, codes[place] as number, SETTLED);
    }
    if (length < 2 || level < (NEEDED[length] as number)) return;
    for (let place = 0; place < length; place++) {
      for (const other of others[codes[place] as number] ?? []) {
        if (place > 0) sign(codes[place - 1] as number, other, SUSPECT_SECOND);
        if (place < length - 1) sign(other, codes[place + 1] as number, SUSPECT_FIRST);
      }
    }
  });
  return made;
}
