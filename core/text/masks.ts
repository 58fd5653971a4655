import { classOf, DIGIT, LETTER } from './characters';

/**
 * What a stretch of a Chinese text is when it is not Chinese. Rules of Chinese punctuation pass over all of them;
 * rules of numbers read `number`, `date`, `time` and `ratio`.
 */
export type MaskKind =
  | 'address' // URL, e-mail, domain, path of a file
  | 'markup' // links, images and code of Markdown
  | 'date' // 2024-07-06, 2024.7.6
  | 'time' // 12:30, 12:30:05
  | 'ratio' // 3:2, 1∶500
  | 'phone' // 010-88845678, 400-820-8820
  | 'number' // 1,200  3.14  46
  | 'model' // 5G-A, GB/T 15834-2011, CN32-0001, WD-40, 2O24
  | 'formula' // f(x)=2, a+b=c
  | 'english' // two words or more, with their own punctuation
  | 'word'; // COO, TikTok, C++

/** A masked stretch: `start` inclusive, `end` exclusive, in UTF-16 code units of the text. */
export interface Mask {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Mask[] = [];
const LATIN = 'A-Za-z\\u00c0-\\u024f';
const WORD = `[${LATIN}][${LATIN}0-9'’&.+#-]*`;

interface Pattern {
  readonly kind: MaskKind;
  readonly expression: RegExp;
}

/** Sticky expressions, tried in this order at a letter. The order is that of the proofing reference §2.4. */
const AT_LETTER: readonly Pattern[] = [
  { kind: 'address', expression: /(?:https?|ftp):\/\/[!-~]+|www\.[!-~]+|[A-Za-z]:\\[!-~]+/y },
  { kind: 'address', expression: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y },
  {
    kind: 'address',
    expression: /[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|cn|net|org|gov|edu|html?)\b(?:\/[!-~]*)?/y,
  },
  {
    kind: 'formula',
    expression: /[A-Za-z]\([A-Za-z0-9, ]{1,10}\)(?:\s?=\s?[\w.+*/^-]+)?|[A-Za-z0-9]+\s?[=<>×÷^]\s?[\w.+*/^()-]+/y,
  },
  { kind: 'model', expression: /[A-Z]{2,}(?:\/[A-Z])? ?\d[\w.-]*\d(?![\w])/y },
  {
    kind: 'english',
    expression: new RegExp(`${WORD}(?:(?:[,;:!?]?\\s|\\s?[–—/]\\s?)["“(]?${WORD}[")”]?)+[.!?]?`, 'y'),
  },
  { kind: 'model', expression: /[A-Za-z]+[A-Za-z-]*\d[A-Za-z0-9.]*(?:[-/][A-Za-z0-9.]+)*/y },
  { kind: 'word', expression: new RegExp(WORD, 'y') },
];

/** The same at a digit. */
const AT_DIGIT: readonly Pattern[] = [
  { kind: 'address', expression: /\d+(?:\.\d+){3}(?![\d.])|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y },
  { kind: 'date', expression: /\d{4}([-./])\d{1,2}\1\d{1,2}(?!\d)/y },
  { kind: 'phone', expression: /(?:0\d{2,3}-\d{7,8}|[48]00-\d{3,4}-\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/y },
  { kind: 'time', expression: /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/y },
  { kind: 'ratio', expression: /\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?)+/y },
  { kind: 'model', expression: /\d+[A-Za-z][A-Za-z0-9]*(?:[-/][A-Za-z0-9]+)*/y },
  { kind: 'number', expression: /\d+(?:[.,]\d+)*/y },
];

/** The masks of a text, in order, without overlap. Rules of an issue share them by paragraph (see `core/proof/reading.ts`). */
export function masksOf(text: string): readonly Mask[] {
  let masks: Mask[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mask = code < 0x250 ? maskAt(text, at, code) : undefined;
    if (mask === undefined) continue;
    masks ??= [];
    masks.push(mask);
    at = mask.end - 1;
  }
  return masks ?? NONE;
}

function maskAt(text: string, at: number, code: number): Mask | undefined {
  const flags = classOf(code);
  if ((flags & (LETTER | DIGIT)) === 0)
    return code === 0x5b || code === 0x21 || code === 0x60 ? markupAt(text, at) : undefined;
  for (const { kind, expression } of (flags & DIGIT) !== 0 ? AT_DIGIT : AT_LETTER) {
    expression.lastIndex = at;
    if (!expression.test(text)) continue;
    const end = withoutTrail(text, at, expression.lastIndex, kind);
    if (end > at) return { kind, start: at, end };
  }
  return undefined;
}

const MARKUP = /!?\[[^\]\n]{0,200}\]\([^()\s]{1,500}\)|`[^`\n]{1,200}`/y;

function markupAt(text: string, at: number): Mask | undefined {
  MARKUP.lastIndex = at;
  return MARKUP.test(text) ? { kind: 'markup', start: at, end: MARKUP.lastIndex } : undefined;
}

const TRAILING = `.,;:!?'"’)]}-&`;

/** Punctuation at the end of an address or of English belongs to the sentence around it, unless that is English too. */
function withoutTrail(text: string, start: number, found: number, kind: MaskKind): number {
  if (kind !== 'address' && kind !== 'english' && kind !== 'word' && kind !== 'model') return found;
  if (kind === 'english' && found === text.length) return found;
  let end = found;
  while (end > start && TRAILING.includes(text[end - 1] as string)) end--;
  return end;
}

/** The mask that covers `at`; undefined where the text is Chinese. */
export function maskCovering(masks: readonly Mask[], at: number): Mask | undefined {
  let low = 0;
  let high = masks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mask = masks[middle] as Mask;
    if (at < mask.start) high = middle - 1;
    else if (at >= mask.end) low = middle + 1;
    else return mask;
  }
  return undefined;
}
