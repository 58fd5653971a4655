import { MODERN_WORDS } from '../lists/modernWords';
import { WORDS } from './words';

/**
 * The lexicon as a table in typed arrays: rules ask it at every confusable character, straight from the text and
 * without making strings. A word is its code units in two numbers, so an answer is exact. Built on first use.
 */
export interface Table {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly level: Uint8Array;
  /** Levels of single characters, by code unit. */
  readonly single: Uint8Array;
  /** A bit for each pair of characters that stand side by side in some word; a few more are set by chance. */
  readonly pairs: Uint8Array;
}

const SLOTS = 1 << 19;
const PAIR_BITS = 1 << 21;
const LETTER_BEFORE_A = 0x60;
const LETTER_Z = 0x7a;
const LONGEST_WORD = 4;
/** How common a modern word counts as: about a word of every other issue. */
const MODERN = 10;
let table: Table | undefined;

/** The table itself, for a scan that asks at every character. */
export function lexiconTable(): Table {
  table ??= build();
  return table;
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (second >>> 15), 0x85ebca6b)) >>> 13;
}

function build(): Table {
  const made: Table = {
    first: new Uint32Array(SLOTS),
    second: new Uint32Array(SLOTS),
    level: new Uint8Array(SLOTS),
    single: new Uint8Array(0x10000),
    pairs: new Uint8Array(PAIR_BITS >>> 3),
  };
  let head = 0;
  let word: number[] = [];
  for (let at = 0; at < WORDS.length; at++) {
    const code = WORDS.charCodeAt(at);
    if (code === 0x0a) head = 0;
    else if (head === 0) head = code;
    else if (code > LETTER_BEFORE_A && code <= LETTER_Z) {
      put(made, head, word[0] ?? 0, word[1] ?? 0, word[2] ?? 0, code - LETTER_BEFORE_A);
      word = [];
    } else word.push(code);
  }
  for (const modern of MODERN_WORDS.split(' ')) {
    const [a = 0, b = 0, c = 0, d = 0, more] = Array.from(modern, (character) => character.charCodeAt(0));
    if (more === undefined) put(made, a, b, c, d, MODERN);
  }
  return made;
}

/** The place of a pair in `pairs`, counted in bits. */
function pairBit(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 11;
}

function setPair(pairs: Uint8Array, a: number, b: number): void {
  const bit = pairBit(a, b);
  pairs[bit >>> 3] = (pairs[bit >>> 3] as number) | (1 << (bit & 7));
}

/** True where the two code units stand side by side in some word, and rarely where they do not. */
export function mayBePair(a: number, b: number): boolean {
  table ??= build();
  const bit = pairBit(a, b);
  return ((table.pairs[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
}

function put(made: Table, a: number, b: number, c: number, d: number, value: number): void {
  const { first, second, level, single, pairs } = made;
  if (b === 0) single[a] = Math.max(value, single[a] as number);
  if (b !== 0) setPair(pairs, a, b);
  if (c !== 0) setPair(pairs, b, c);
  if (d !== 0) setPair(pairs, c, d);
  const one = ((a << 16) | b) >>> 0;
  const two = ((c << 16) | d) >>> 0;
  let slot = slotOf(one, two);
  while (level[slot] !== 0) {
    if (first[slot] === one && second[slot] === two) {
      level[slot] = Math.max(value, level[slot] as number);
      return;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  first[slot] = one;
  second[slot] = two;
  level[slot] = value;
}

/**
 * How common the word is that stands at `start`: 0 for no word, 1 for a frequency of one, each next number for twice
 * as many. Words of one to four code units.
 */
export function wordLevel(text: string, start: number, length: number): number {
  if (start < 0 || start + length > text.length || length > LONGEST_WORD) return 0;
  const a = text.charCodeAt(start);
  const b = length > 1 ? text.charCodeAt(start + 1) : 0;
  const c = length > 2 ? text.charCodeAt(start + 2) : 0;
  const d = length > 3 ? text.charCodeAt(start + 3) : 0;
  return levelOf(a, b, c, d);
}

/** The same for a word given as code units; those behind its end are 0. */
export function levelOf(a: number, b: number, c: number, d: number): number {
  table ??= build();
  const { first, second, level, single } = table;
  if (b === 0) return single[a] as number;
  const one = ((a << 16) | b) >>> 0;
  const two = ((c << 16) | d) >>> 0;
  for (let slot = slotOf(one, two); level[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (first[slot] === one && second[slot] === two) return level[slot] as number;
  }
  return 0;
}

/** Calls `visit` with the code units, the length and the level of every word. The array is used again. */
export function eachWord(visit: (codes: readonly number[], length: number, level: number) => void): void {
  const { first, second, level } = lexiconTable();
  const codes = [0, 0, 0, 0];
  for (let slot = 0; slot < SLOTS; slot++) {
    if (level[slot] === 0) continue;
    const one = first[slot] as number;
    const two = second[slot] as number;
    codes[0] = one >>> 16;
    codes[1] = one & 0xffff;
    codes[2] = two >>> 16;
    codes[3] = two & 0xffff;
    visit(codes, codes[3] !== 0 ? 4 : codes[2] !== 0 ? 3 : codes[1] !== 0 ? 2 : 1, level[slot] as number);
  }
}
