import { CJK_MARK, classOf, DIGIT, HAN, LETTER, SPACE } from '../text/characters';

const OPEN = 0x28;
const CLOSE = 0x29;
const FULL_OPEN = 0xff08;
const FULL_CLOSE = 0xff09;
const COLON = 0x3a;
const CHINESE = HAN | CJK_MARK;
/** How far a mark's neighbours are looked for, in code units; what is further away is no neighbour. */
const REACH = 8;

/** The seven marks that Chinese text sets full width: `! ( ) , : ; ?`. */
function isHalfMark(code: number): boolean {
  return (
    code === 0x21 ||
    code === OPEN ||
    code === CLOSE ||
    code === 0x2c ||
    code === COLON ||
    code === 0x3b ||
    code === 0x3f
  );
}

/**
 * Offsets of half-width marks that should be full width, in order. A mark counts as Chinese where a neighbour (spaces
 * skipped) is Han or Chinese punctuation; brackets are judged as pairs, by all four neighbours. A mark between two
 * digits (`1,200`, `12:30`, `3:2`), inside a Latin run or in an address is left alone.
 */
export function halfWidthMarks(text: string): number[] {
  const found: number[] = [];
  let opened: number[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x3f && code !== FULL_OPEN && code !== FULL_CLOSE) continue;
    if (code === OPEN || code === FULL_OPEN) {
      opened ??= [];
      opened.push(at);
    } else if (code === CLOSE || code === FULL_CLOSE) {
      const start = opened?.pop();
      if (start === undefined) {
        if (code === CLOSE && besideChinese(text, at)) found.push(at);
      } else closePair(text, start, at, found);
    } else if (isHalfMark(code) && isChineseMark(text, at, code)) found.push(at);
  }
  for (const at of opened ?? []) if (text.charCodeAt(at) === OPEN && besideChinese(text, at)) found.push(at);
  return found.sort((a, b) => a - b);
}

/** Converts what is half width of a pair where the pair is Chinese or one of its halves is full width already (P05). */
function closePair(text: string, start: number, end: number, found: number[]): void {
  const halfOpen = text.charCodeAt(start) === OPEN;
  const halfClose = text.charCodeAt(end) === CLOSE;
  if (!halfOpen && !halfClose) return;
  const mixed = halfOpen !== halfClose;
  if (!mixed && !besideChinese(text, start) && !besideChinese(text, end)) return;
  if (halfOpen) found.push(start);
  if (halfClose) found.push(end);
}

function besideChinese(text: string, at: number): boolean {
  return (classOf(before(text, at)) & CHINESE) !== 0 || (classOf(after(text, at)) & CHINESE) !== 0;
}

function isChineseMark(text: string, at: number, code: number): boolean {
  const left = classOf(before(text, at));
  const rightCode = after(text, at);
  const right = classOf(rightCode);
  if ((left & DIGIT) !== 0 && (right & DIGIT) !== 0) return false;
  if (code === COLON && rightCode === 0x2f) return false;
  if ((left & CHINESE) !== 0) return true;
  if (isAfterPercent(text, at, code)) return true;
  if ((right & CHINESE) === 0) return isHalfMark(before(text, at)) && runIsChinese(text, at);
  return (left & LETTER) === 0 || code === COLON || !inLatinRun(text, at);
}

/**
 * True for a comma or semicolon right between `%` and a digit, without the space that English sets: 占21.5%,5年来. It
 * parts two clauses of a Chinese sentence, which shows by the Han that follows the number.
 */
function isAfterPercent(text: string, at: number, code: number): boolean {
  if ((code !== 0x2c && code !== 0x3b) || text[at - 1] !== '%') return false;
  let index = at + 1;
  while ((classOf(text.charCodeAt(index)) & (DIGIT | LETTER)) !== 0) index++;
  return index > at + 1 && (classOf(text.charCodeAt(index)) & CHINESE) !== 0;
}

/** True where the mark belongs to a run such as `!!!` that starts behind a Chinese character. */
function runIsChinese(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && isHalfMark(text.charCodeAt(start - 1))) start--;
  return (classOf(before(text, start)) & CHINESE) !== 0;
}

/** True where the word before the mark is at least the second of a Latin run: `Hello there, 世界`. */
function inLatinRun(text: string, at: number): boolean {
  let index = at;
  let words = 0;
  const stop = Math.max(0, at - REACH * 5);
  let inWord = false;
  while (index > stop) {
    const flags = classOf(text.charCodeAt(index - 1));
    if ((flags & LETTER) !== 0) {
      if (!inWord) words++;
      inWord = true;
    } else if ((flags & SPACE) !== 0) inWord = false;
    else break;
    index--;
  }
  return words >= 2;
}

/** The code unit before `at`, spaces skipped; `NaN` at the start of the text. */
function before(text: string, at: number): number {
  let index = at - 1;
  while (index >= 0 && at - index < REACH && (classOf(text.charCodeAt(index)) & SPACE) !== 0) index--;
  return text.charCodeAt(index);
}

/** The code unit behind `at`, spaces skipped; `NaN` at the end of the text. */
function after(text: string, at: number): number {
  let index = at + 1;
  while (index < text.length && index - at < REACH && (classOf(text.charCodeAt(index)) & SPACE) !== 0) index++;
  return text.charCodeAt(index);
}
