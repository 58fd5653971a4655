import { levelOf, lexiconTable, mayBePair } from './table';

/** Bits that a word costs beyond its level: the total of the frequencies, and a character that no word knows. */
const TOTAL = 26.8;
const UNKNOWN = 28;
/** Texts that are read are a few characters around a place. */
const LONGEST = 32;

const codes = new Uint16Array(LONGEST);
const best = new Float64Array(LONGEST + 1);

/**
 * How likely the best division of a short text into words is (base-2 logarithm). A text that reads as words scores higher
 * than one with a wrong character in it; the difference of two readings says by how much.
 */
export function readingScore(text: string): number {
  const length = Math.min(text.length, LONGEST);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  const { single } = lexiconTable();
  // Pairs that no word has need no look: `pairs` counts how many in a row some word may have.
  let pairs = 0;
  for (let end = 1; end <= length; end++) {
    const last = codes[end - 1] as number;
    const alone = single[last] as number;
    let score = (best[end - 1] as number) + (alone === 0 ? -UNKNOWN : alone - TOTAL);
    pairs = end > 1 && mayBePair(codes[end - 2] as number, last) ? pairs + 1 : 0;
    for (let size = 2; size <= 4 && size <= pairs + 1; size++) {
      const start = end - size;
      const level = levelOf(
        codes[start] as number,
        codes[start + 1] as number,
        size > 2 ? (codes[start + 2] as number) : 0,
        size > 3 ? (codes[start + 3] as number) : 0,
      );
      if (level !== 0) score = Math.max(score, (best[start] as number) + level - TOTAL);
    }
    best[end] = score;
  }
  return best[length] as number;
}
