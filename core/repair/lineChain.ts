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
  // forward[i][s]: everything before line i, where s says whether line i starts a paragraph.
  const forward: [number, number][] = [[Number.NEGATIVE_INFINITY, 0]];
  for (let index = 1; index < count; index++) {
    const before = forward[index - 1] as [number, number];
    const odds = lines[index - 1] as LineOdds;
    const begins = start[index] as readonly [number, number];
    const next = (last: 0 | 1): number => logSum(before[0] + odds[0][last], before[1] + odds[1][last]) + begins[last];
    forward.push([next(0), next(1)]);
  }
  // backward[s]: line i and everything behind it, given s.
  const goesOn: number[] = new Array(count - 1).fill(0);
  const end = lines[count - 1] as LineOdds;
  let backward: [number, number] = [end[0][1], end[1][1]];
  const final = forward[count - 1] as [number, number];
  const logLikelihood = logSum(final[0] + backward[0], final[1] + backward[1]);
  for (let index = count - 1; index > 0; index--) {
    const reached = forward[index] as [number, number];
    const joined = reached[0] + backward[0];
    const broken = reached[1] + backward[1];
    goesOn[index - 1] = 1 / (1 + Math.exp(broken - joined));
    const odds = lines[index - 1] as LineOdds;
    const begins = start[index] as readonly [number, number];
    const through = (first: 0 | 1): number =>
      logSum(odds[first][0] + begins[0] + backward[0], odds[first][1] + begins[1] + backward[1]);
    backward = [through(0), through(1)];
  }
  return { goesOn, logLikelihood };
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === Number.NEGATIVE_INFINITY ? high : high + Math.log(Math.exp(a - high) + Math.exp(b - high));
}
