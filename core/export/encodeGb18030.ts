const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const TRAILS = 190;
/** Characters of the basic plane that take four bytes, and where the other planes start in that count. */
const FOUR_BYTES = 39420;
const OTHER_PLANES = 189000;

/** What stands for a character without a code: nineteen of the private ones, which no paper prints. */
const NO_CHARACTER = 0xfffd;

/** For each code unit its two bytes, or (from 0x10000 on) its place among those of four bytes; 0 for no code. */
let table: Uint32Array | undefined;

/**
 * Writes text as GB18030. The platform has a decoder for it and no encoder, so the table is the decoder's own, read
 * backwards: what is written here reads back as it was wherever this program runs.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= readTable();
  const whole = text.toWellFormed();
  const bytes = new Uint8Array(whole.length * 4);
  let at = 0;
  for (let index = 0; index < whole.length; index++) {
    const code = whole.charCodeAt(index);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    let place: number;
    if (code >= 0xd800 && code < 0xdc00) {
      place = OTHER_PLANES + (whole.codePointAt(index) ?? 0) - 0x10000;
      index++;
    } else {
      const known = table[code] || (table[NO_CHARACTER] ?? 0);
      if (known < 0x10000) {
        bytes[at++] = known >> 8;
        bytes[at++] = known & 0xff;
        continue;
      }
      place = known - 0x10000;
    }
    at = putFour(bytes, at, place);
  }
  return bytes.slice(0, at);
}

function putFour(bytes: Uint8Array, at: number, place: number): number {
  bytes[at] = FIRST_LEAD + Math.floor(place / 12600);
  bytes[at + 1] = 0x30 + (Math.floor(place / 1260) % 10);
  bytes[at + 2] = FIRST_LEAD + (Math.floor(place / 10) % 126);
  bytes[at + 3] = 0x30 + (place % 10);
  return at + 4;
}

function readTable(): Uint32Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Uint32Array(0x10000);
  const four = new Uint8Array(FOUR_BYTES * 4);
  for (let place = 0; place < FOUR_BYTES; place++) putFour(four, place * 4, place);
  const rare = decoder.decode(four);
  for (let place = 0; place < FOUR_BYTES; place++) codes[rare.charCodeAt(place)] = 0x10000 + place;
  const pairs = new Uint8Array((LAST_LEAD - FIRST_LEAD + 1) * TRAILS * 2);
  let at = 0;
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
      if (trail === 0x7f) continue;
      pairs[at++] = lead;
      pairs[at++] = trail;
    }
  }
  const common = decoder.decode(pairs);
  // From the end: of two codes for one character (U+3000) the first is the one that everybody writes.
  for (let index = common.length - 1; index >= 0; index--) {
    codes[common.charCodeAt(index)] = ((pairs[index * 2] ?? 0) << 8) | (pairs[index * 2 + 1] ?? 0);
  }
  return codes;
}
