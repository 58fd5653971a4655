import { is, LETTER, LOWER } from '../text/characters';

/** Parts that keep their hyphen before any word (house styles differ; these are common to British and American use). */
const KEEPS_BEFORE = new Set(
  'all anti co cross e ex far full half high ill long low mid multi near non off on one part post pre quasi re self semi short so sub two three ultra under vice well'.split(
    ' ',
  ),
);

/**
 * What becomes of a hyphen at the end of a line. `drop`: it only broke a word; `keep`: it belongs to it; undefined
 * where there is none. Evidence: the scan's own words (`protect` or `well-known` elsewhere), then prefixes that keep
 * theirs; what is left was broken by the typesetter.
 */
export function hyphenBetween(left: string, right: string, scan: string): 'drop' | 'keep' | undefined {
  const last = left.charCodeAt(left.length - 1);
  if (last === 0xad) return 'drop';
  if (last !== 0x2d || !is(left.charCodeAt(left.length - 2), LETTER) || !is(right.charCodeAt(0), LETTER))
    return undefined;
  if (!is(right.charCodeAt(0), LOWER)) return 'keep';
  let start = left.length - 1;
  while (start > 0 && is(left.charCodeAt(start - 1), LETTER)) start--;
  let end = 1;
  while (end < right.length && is(right.charCodeAt(end), LETTER)) end++;
  const before = left.slice(start, -1);
  const after = right.slice(0, end);
  if (scan.includes(`${before}-${after}`)) return 'keep';
  if (scan.includes(before + after)) return 'drop';
  return KEEPS_BEFORE.has(before.toLowerCase()) || left[start - 1] === '-' ? 'keep' : 'drop';
}
