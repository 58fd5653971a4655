import { eachWord, pairBit } from '../../lexicon/table';
import { type Alternative, confusables } from '../../lists/confusables';

/** How common a word must be that an alternative makes, by its length: longer words are rarely met by chance. */
export const NEEDED = [0, 0, 9, 6, 4] as const;

const BITS = 1 << 21;

/**
 * Pairs of characters in which one stands where a confusable one would make a common word. Two bits are looked up for a
 * character instead of a dozen words, and most of the text is cleared by them.
 */
export interface Suspicion {
  /** A character and the suspicious one behind it. */
  readonly behind: Uint8Array;
  /** A suspicious character and the one behind it. */
  readonly before: Uint8Array;
}

let known: Suspicion | undefined;

export function suspicion(): Suspicion {
  known ??= build();
  return known;
}

function build(): Suspicion {
  const made = { behind: new Uint8Array(BITS >>> 3), before: new Uint8Array(BITS >>> 3) };
  const others: (readonly number[] | undefined)[] = new Array(0x10000).fill(undefined);
  for (const [character, list] of confusables()) {
    others[character.charCodeAt(0)] = list.map((each: Alternative) => each.character.charCodeAt(0));
  }
  eachWord((codes, length, level) => {
    if (length < 2 || level < (NEEDED[length] as number)) return;
    for (let place = 0; place < length; place++) {
      for (const other of others[codes[place] as number] ?? []) {
        if (place > 0) set(made.behind, pairBit(codes[place - 1] as number, other));
        if (place < length - 1) set(made.before, pairBit(other, codes[place + 1] as number));
      }
    }
  });
  return made;
}

function set(bits: Uint8Array, bit: number): void {
  bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
}
