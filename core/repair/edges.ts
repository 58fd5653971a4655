import { LEFT_ONE, LEFT_TWO, RIGHT_ONE, RIGHT_TWO } from './edgeTables';

/** Weight of one letter step in the tables; `m` stands for 0. */
const STEP = 0.25;
const ZERO = 0x6d;

/** Reads a table: keys of `size` code units, each followed by its letter. */
function tableOf(text: string, size: number): Map<string, number> {
  const table = new Map<string, number>();
  for (let at = 0; at < text.length; at += size + 1)
    table.set(text.slice(at, at + size), (text.charCodeAt(at + size) - ZERO) * STEP);
  return table;
}

let tables: readonly Map<string, number>[] | undefined;

/** Log-odds, from the last characters of one part and the first of the other, that a sentence goes on across the seam. */
export function edgeWeights(left: string, right: string): number {
  tables ??= [tableOf(LEFT_ONE, 1), tableOf(LEFT_TWO, 2), tableOf(RIGHT_ONE, 1), tableOf(RIGHT_TWO, 2)];
  const keys = [left.slice(-1), left.slice(-2), right.slice(0, 1), right.slice(0, 2)];
  return tables.reduce((sum, table, index) => sum + (table.get(keys[index] as string) ?? 0), 0);
}
