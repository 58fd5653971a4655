/**
 * Log-odds that characters stand in the middle of a sentence rather than at its edge, made by `tests/bench/train.mjs`.
 * Each key is followed by a letter: m for 0, each letter further one quarter more, each letter before one quarter less.
 */
export const LEFT_ONE = '';
export const LEFT_TWO = '';
export const RIGHT_ONE = '';
export const RIGHT_TWO = '';
