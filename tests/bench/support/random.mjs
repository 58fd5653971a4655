/**
 * Random numbers that are the same in every run.
 * @param {number} seed
 * @returns {() => number} numbers from 0 (included) to 1 (not included)
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} random
 * @returns {T}
 */
export function pick(list, random) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}
