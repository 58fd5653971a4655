import { type Scan, Tally } from './place';

export type Utf16 = 'utf-16le' | 'utf-16be';

function unitAt(bytes: Uint8Array, at: number, encoding: Utf16): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  return encoding === 'utf-16le' ? (second << 8) | first : (first << 8) | second;
}

/** Reads bytes as UTF-16 from `from` on and notes what is none: half of a pair, and a byte left over at the end. */
export function scanUtf16(bytes: Uint8Array, from: number, encoding: Utf16, most: number): Scan {
  const tally = new Tally(most);
  let at = from;
  for (; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(bytes, at, encoding);
    if (unit < 0xd800 || unit > 0xdfff) {
      tally.good++;
      continue;
    }
    const next = at + 3 < bytes.length ? unitAt(bytes, at + 2, encoding) : 0;
    if (unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
      tally.good++;
      at += 2;
    } else {
      tally.fail(at, 2);
    }
  }
  if (at < bytes.length) tally.fail(at, 1);
  return tally;
}

/** A code unit that a Chinese newspaper is full of. */
function isUsual(unit: number): boolean {
  if (unit === 0x4e00 || unit === 0x3000) return true;
  // Latin letters read the wrong way round give U+6100, U+6200 …: Han, but not in this number.
  if ((unit & 0xff) === 0) return false;
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0x3001 && unit <= 0x3020) ||
    (unit >= 0xff01 && unit <= 0xff5e) ||
    (unit >= 0x2010 && unit <= 0x2030)
  );
}

/** How much of a file is looked at to guess. */
const SAMPLE = 65_536;

/**
 * Guesses UTF-16 without a byte order mark: read one way round nearly everything is usual in a newspaper, read the
 * other way round it is not. Undefined where that does not hold, as in every text of another encoding.
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  const units = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (units === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (isUsual(unitAt(bytes, at, 'utf-16le'))) little++;
    if (isUsual(unitAt(bytes, at, 'utf-16be'))) big++;
  }
  if (little >= units * 0.9 && big < units * 0.7) return 'utf-16le';
  if (big >= units * 0.9 && little < units * 0.7) return 'utf-16be';
  return undefined;
}
