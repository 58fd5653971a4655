/**
 * Finds paragraph ends in a run of wrapped lines. Each line is the first of its paragraph or not, and the last or not;
 * what each of the four would make likely (see `LineOdds`) is weighed over the whole run (forward and backward), so a
 * line that fills the column and ends a sentence is decided by what the lines behind it look like.
 */

/** Logarithms of how likely a line's looks are, by `odds[first][last]`: each index 0 or 1. */
export type LineOdds = readonly [readonly [number, number], readonly [number, number]];

/** What the chain says: probability for each line but the last that its paragraph goes on, and how well all of it fits. */
export interface ChainReading {
  readonly goesOn: readonly number[];
  readonly logLikelihood: number;
}

/**
 * Reads a run of lines. `start[i]` is the logarithm of how likely line `i` starts the way it does: [goes on, starts a
 * paragraph]. The first line starts a paragraph and the last ends one.
 */
export function readChain(lines: readonly LineOdds[], start: readonly (readonly [number, number])[]): ChainReading {
  const count = lines.length;
  if (count === 0) return { goesOn: [], logLikelihood: 0 };
  // How likely everything before line i is, where line i goes on its paragraph, and where it starts one.
  const within = new Float64Array(count);
  const anew = new Float64Array(count);
  within[0] = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < count; index++) {
    const [inner, first] = lines[index - 1] as LineOdds;
    const [goes, begins] = start[index] as readonly [number, number];
    const before = within[index - 1] as number;
    const opened = anew[index - 1] as number;
    within[index] = logSum(before + inner[0], opened + first[0]) + goes;
    anew[index] = logSum(before + inner[1], opened + first[1]) + begins;
  }
  // How likely line i and everything behind it is, in both cases.
  const goesOn: number[] = new Array(count - 1).fill(0);
  const end = lines[count - 1] as LineOdds;
  let inside = end[0][1];
  let fresh = end[1][1];
  const logLikelihood = logSum((within[count - 1] as number) + inside, (anew[count - 1] as number) + fresh);
  for (let index = count - 1; index > 0; index--) {
    const joined = (within[index] as number) + inside;
    const broken = (anew[index] as number) + fresh;
    goesOn[index - 1] = 1 / (1 + Math.exp(broken - joined));
    const [inner, first] = lines[index - 1] as LineOdds;
    const [goes, begins] = start[index] as readonly [number, number];
    const joinedOn = logSum(inner[0] + goes + inside, inner[1] + begins + fresh);
    fresh = logSum(first[0] + goes + inside, first[1] + begins + fresh);
    inside = joinedOn;
  }
  return { goesOn, logLikelihood };
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === Number.NEGATIVE_INFINITY ? high : high + Math.log(Math.exp(a - high) + Math.exp(b - high));
}
