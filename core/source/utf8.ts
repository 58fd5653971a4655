import { type Scan, Tally } from './place';

/** The bytes that may follow the first one: how many, and the range that the second must lie in. */
interface Shape {
  readonly more: number;
  readonly low: number;
  readonly high: number;
}

/** Overlong forms, surrogates and what lies above U+10FFFF are refused by the range of the second byte. */
function shapeOf(lead: number): Shape | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return { more: 1, low: 0x80, high: 0xbf };
  if (lead === 0xe0) return { more: 2, low: 0xa0, high: 0xbf };
  if (lead === 0xed) return { more: 2, low: 0x80, high: 0x9f };
  if (lead >= 0xe1 && lead <= 0xef) return { more: 2, low: 0x80, high: 0xbf };
  if (lead === 0xf0) return { more: 3, low: 0x90, high: 0xbf };
  if (lead >= 0xf1 && lead <= 0xf3) return { more: 3, low: 0x80, high: 0xbf };
  if (lead === 0xf4) return { more: 3, low: 0x80, high: 0x8f };
  return undefined;
}

/** Reads bytes as UTF-8 from `from` on and notes what is none: one place for each U+FFFD that a decoder would show. */
export function scanUtf8(bytes: Uint8Array, from: number, most: number): Scan {
  const tally = new Tally(most);
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const shape = shapeOf(lead);
    if (shape === undefined) {
      tally.fail(at, 1);
      at++;
      continue;
    }
    let { low, high } = shape;
    let length = 1;
    while (length <= shape.more) {
      const byte = bytes[at + length];
      if (byte === undefined || byte < low || byte > high) break;
      low = 0x80;
      high = 0xbf;
      length++;
    }
    if (length > shape.more) tally.good += shape.more;
    else tally.fail(at, length);
    at += length;
  }
  return tally;
}
