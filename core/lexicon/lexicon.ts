import { HAN, is } from '../text/characters';
import { WORDS } from './words';

/** Logarithm (base 2) of the number of words that the frequencies were counted in. */
const TOTAL = 25.8;
const LONGEST_WORD = 4;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

let buckets: Map<string, string> | undefined;

/** The words that start with a character, read on first use. */
function bucketOf(first: string): string | undefined {
  if (buckets === undefined) {
    buckets = new Map();
    for (const line of WORDS.split('\n')) buckets.set(line.charAt(0), line.slice(1));
  }
  return buckets.get(first);
}

/** What was looked up, `null` for what the lexicon does not have: papers ask for the same words again and again. */
const known = new Map<string, number | null>();
/** Forgets what was looked up beyond this, so that memory does not grow with an archive. */
const MOST_KNOWN = 50_000;

/** Logarithm (base 2) of a word's probability; undefined where the lexicon does not have it. Words of one to four Han characters. */
export function logProbability(word: string): number | undefined {
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  const found = lookUp(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found ?? null);
  return found;
}

function lookUp(word: string): number | undefined {
  const bucket = bucketOf(word.charAt(0));
  if (bucket === undefined) return undefined;
  const rest = word.slice(1);
  for (let at = bucket.indexOf(rest); at >= 0; at = bucket.indexOf(rest, at + 1)) {
    const letter = bucket.charCodeAt(at + rest.length);
    const starts = at === 0 || isLetter(bucket.charCodeAt(at - 1));
    if (starts && isLetter(letter)) return letter - LETTER_A - TOTAL;
    if (rest === '') return undefined;
  }
  return undefined;
}

function isLetter(code: number): boolean {
  return code >= LETTER_A && code <= LETTER_Z;
}

/** A word that stands on both sides of a cut, and how much better the text reads with it than with a word end at the cut. */
export interface Bridge {
  readonly word: string;
  /** Difference of log probabilities (base 2): above 0 the word is the likelier reading. */
  readonly gain: number;
}

/** How many characters each side of a cut are read. */
const REACH = 5;

/**
 * The likeliest word that bridges the cut between two texts, by the best segmentation of the characters around it;
 * undefined where no word does. Only Han characters next to the cut are read.
 */
export function bridgeBetween(left: string, right: string): Bridge | undefined {
  const before = hanEnd(left);
  const after = hanStart(right);
  if (before === '' || after === '') return undefined;
  // Most cuts have no word across them; both sides are cut into words only where one was found.
  let scores: { readonly ahead: readonly number[]; readonly behind: readonly number[] } | undefined;
  let best: Bridge | undefined;
  for (let taken = 1; taken < LONGEST_WORD && taken <= before.length; taken++) {
    const start = before.length - taken;
    for (let given = 1; given + taken <= LONGEST_WORD && given <= after.length; given++) {
      const word = before.slice(start) + after.slice(0, given);
      const likely = logProbability(word);
      if (likely === undefined) continue;
      scores ??= { ahead: prefixScores(before), behind: suffixScores(after) };
      const { ahead, behind } = scores;
      const apart = (ahead[before.length] as number) + (behind[0] as number);
      const gain = (ahead[start] as number) + likely + (behind[given] as number) - apart;
      if (best === undefined || gain > best.gain) best = { word, gain };
    }
  }
  return best;
}

function hanEnd(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < REACH && is(text.charCodeAt(start - 1), HAN)) start--;
  return text.slice(start);
}

function hanStart(text: string): string {
  let end = 0;
  while (end < text.length && end < REACH && is(text.charCodeAt(end), HAN)) end++;
  return text.slice(0, end);
}

function scoreOf(word: string): number | undefined {
  const likely = logProbability(word);
  return likely ?? (word.length === 1 ? -TOTAL - 2 : undefined);
}

/** Best score of each prefix, cut into words. */
function prefixScores(text: string): number[] {
  const scores = [0];
  for (let end = 1; end <= text.length; end++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const score = scoreOf(text.slice(start, end));
      if (score !== undefined) best = Math.max(best, (scores[start] as number) + score);
    }
    scores.push(best);
  }
  return scores;
}

/** Best score of each suffix, cut into words. */
function suffixScores(text: string): number[] {
  const scores: number[] = new Array(text.length + 1).fill(0);
  for (let start = text.length - 1; start >= 0; start--) {
    let best = Number.NEGATIVE_INFINITY;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST_WORD); end++) {
      const score = scoreOf(text.slice(start, end));
      if (score !== undefined) best = Math.max(best, (scores[end] as number) + score);
    }
    scores[start] = best;
  }
  return scores;
}
