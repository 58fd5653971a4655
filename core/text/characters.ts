/**
 * What a character is, looked up by UTF-16 code unit. One table serves every rule, so that a rule is a scan over
 * numbers and never a backtracking expression.
 */

/** Han characters, the numeral 〇 and the repetition mark 々; halves of surrogate pairs of the Han planes count as Han. */
export const HAN = 1;
/** Letters of alphabets that set spaces between words: Latin, Greek, Cyrillic. */
export const LETTER = 2;
/** Digits, half and full width. */
export const DIGIT = 4;
/** Space of any kind inside a line, zero-width marks included. */
export const SPACE = 8;
/** Ends a sentence. The half-width full stop is decided by its neighbours (see `sentence.ts`). */
export const TERMINAL = 16;
/** Closes a quotation or a bracket. */
export const CLOSER = 32;
/** Opens a quotation or a bracket. */
export const OPENER = 64;
/** Cannot stand at the start of a line or paragraph (line-start rule of Chinese typesetting). */
export const NO_START = 128;
/** Takes a whole square of the column; everything else takes half of one. */
export const WIDE = 256;
/** A pause inside a sentence: 逗号 顿号 分号. */
export const PAUSE = 512;
/** Lower-case letter. */
export const LOWER = 1024;
/** Punctuation that only Chinese text sets. */
export const CJK_MARK = 2048;
/** Ends a line. */
export const LINE_END = 4096;

const classes = new Uint16Array(0x10000);

function mark(characters: string, flag: number): void {
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index);
    classes[code] = (classes[code] as number) | flag;
  }
}

function markRange(from: number, to: number, flag: number): void {
  for (let code = from; code <= to; code++) classes[code] = (classes[code] as number) | flag;
}

markRange(0x3400, 0x4dbf, HAN | WIDE);
markRange(0x4e00, 0x9fff, HAN | WIDE);
markRange(0xf900, 0xfaff, HAN | WIDE);
markRange(0xd840, 0xd8ff, HAN | WIDE);
mark('〇々', HAN | WIDE);
markRange(0x3001, 0x303f, WIDE);
markRange(0x3040, 0x30ff, WIDE);
markRange(0xff01, 0xff60, WIDE);
mark('“”‘’…—·℃％×÷①②③④⑤⑥⑦⑧⑨⑩■□◆◇●○▲△▼▽★☆', WIDE);
markRange(0x41, 0x5a, LETTER);
markRange(0x61, 0x7a, LETTER | LOWER);
markRange(0xc0, 0x24f, LETTER);
markRange(0xdf, 0xff, LOWER);
markRange(0x370, 0x3ff, LETTER);
markRange(0x400, 0x4ff, LETTER);
markRange(0x430, 0x45f, LOWER);
markRange(0x30, 0x39, DIGIT);
markRange(0xff10, 0xff19, DIGIT);
mark(' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', SPACE);
mark('\u200b\u200c\u200d\u2060\ufeff', SPACE);
mark('。！？…!?｡．', TERMINAL);
mark('”’）」』》〉】〕］｝﹂﹄)]}"', CLOSER);
mark('“‘（「『《〈【〔［｛﹁﹃([{', OPENER);
mark('，。、；：？！）》〉”’」』】〕］｝﹂﹄,;:?!)]}％%‰℃…．', NO_START);
mark('，、；,;､﹐﹑﹔', PAUSE);
mark('，。、；：？！（）《》〈〉【】〔〕「」『』“”‘’…—～·﹁﹂﹃﹄', CJK_MARK);
mark('\n\r\f\v\u0085\u2028\u2029', LINE_END);

/** The flags of a code unit; 0 for one that no rule knows, and for positions outside of a text (`NaN`). */
export function classOf(code: number): number {
  return classes[code] ?? 0;
}

/** True where the code unit has at least one of the flags. */
export function is(code: number, flags: number): boolean {
  return ((classes[code] ?? 0) & flags) !== 0;
}

/** Width in half squares: 2 for each wide character, 1 for each other, 0 for the second half of a surrogate pair. */
export function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    width += ((classes[code] as number) & WIDE) !== 0 ? 2 : 1;
  }
  return width;
}
