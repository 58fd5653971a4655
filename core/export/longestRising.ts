/** The places in `values` of a longest part that rises throughout. All values differ. O(n log n). */
export function longestRising(values: readonly number[]): number[] {
  /** For each length the place where the part of that length with the smallest end ends. */
  const ends: number[] = [];
  const before: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (ends[low - 1] as number));
    ends[low] = index;
  }
  const part: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number) part.push(index);
  return part.reverse();
}
