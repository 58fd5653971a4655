import { wordLevel } from './table';

/** Bits that a word costs beyond its level: the total of the frequencies, and a character that no word knows. */
const TOTAL = 26.8;
const UNKNOWN = 28;
const LONGEST_WORD = 4;

/**
 * How likely the best division of a text into words is (base-2 logarithm). A text that reads as words scores higher
 * than one with a wrong character in it; the difference of two readings says by how much.
 */
export function readingScore(text: string): number {
  const best: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    let score = -Infinity;
    for (let length = 1; length <= LONGEST_WORD && length <= end; length++) {
      const level = wordLevel(text, end - length, length);
      if (level === 0 && length > 1) continue;
      const value = (best[end - length] as number) + (level === 0 ? -UNKNOWN : level - TOTAL);
      if (value > score) score = value;
    }
    best.push(score);
  }
  return best[text.length] as number;
}
