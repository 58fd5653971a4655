import { CLOSER, classOf, DIGIT, HAN, is, LETTER, OPENER, SPACE, TERMINAL } from './characters';

/** How the text of a paragraph ends. */
export type Ending = 'closed' | 'pause' | 'colon' | 'open';

const COLONS = '：:';
const PAUSES = '，、；,;､—－-';

/** Offset behind the last character that is not space. */
export function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && is(text.charCodeAt(end - 1), SPACE)) end--;
  return end;
}

/**
 * True where the full stop at `at` ends a sentence of Latin script: behind a letter, a digit or a closing mark. Behind
 * Han it is a Chinese full stop that was read half width.
 */
function isFullStop(text: string, at: number): boolean {
  return text[at] === '.' && at > 0 && is(text.charCodeAt(at - 1), LETTER | DIGIT | CLOSER | HAN);
}

/** True where three full stops or more end at `at`: the ellipsis of a typewriter. */
function isEllipsis(text: string, at: number): boolean {
  return at > 2 && text[at] === '.' && text[at - 1] === '.' && text[at - 2] === '.';
}

/**
 * How a paragraph ends. A closing quotation mark alone is no end of a sentence (`…颁发“豹子奖”` goes on); marks that
 * close are looked through to what stands before them. A bracket that follows a finished sentence is a signature
 * or a note, and leaves it finished: `……圆满成功。（完）`.
 */
export function endingOf(text: string): Ending {
  let at = trimmedEnd(text) - 1;
  if (at < 0) return 'open';
  const last = text[at] as string;
  if (COLONS.includes(last)) return 'colon';
  if (PAUSES.includes(last)) return 'pause';
  while (at >= 0 && is(text.charCodeAt(at), CLOSER | SPACE)) {
    if (text[at] === '）' || text[at] === ')') {
      const opened = openingOf(text, at);
      if (opened > 0 && endsSentence(text, opened - 1)) return 'closed';
    }
    at--;
  }
  return endsSentence(text, at) ? 'closed' : 'open';
}

function endsSentence(text: string, at: number): boolean {
  let index = at;
  while (index >= 0 && is(text.charCodeAt(index), CLOSER | SPACE)) index--;
  return index >= 0 && (is(text.charCodeAt(index), TERMINAL) || isFullStop(text, index) || isEllipsis(text, index));
}

/** The bracket that the one at `at` closes, not further than 40 code units back; -1 where there is none. */
function openingOf(text: string, at: number): number {
  for (let index = at - 1; index >= 0 && index > at - 40; index--) {
    const code = text[index];
    if (code === '（' || code === '(') return index;
  }
  return -1;
}

/** Marks that are still open at the end of a text, and marks that close what the text did not open. */
export interface Balance {
  readonly opened: number;
  readonly closed: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  ')': '(',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '】': '【',
  '〕': '〔',
  '﹂': '﹁',
  '﹄': '﹃',
};

/** Counts quotation marks and brackets that have no partner inside the text. Both widths of one bracket are partners. */
export function balanceOf(text: string): Balance {
  const stack: string[] = [];
  let closed = 0;
  for (let index = 0; index < text.length; index++) {
    const flags = classOf(text.charCodeAt(index));
    if ((flags & (OPENER | CLOSER)) === 0) continue;
    const character = oneWidth(text[index] as string);
    if ((flags & OPENER) !== 0) {
      stack.push(character);
      continue;
    }
    const partner = PAIRS[character];
    if (partner === undefined) continue;
    const found = stack.lastIndexOf(partner);
    if (found >= 0) stack.length = found;
    else if (character !== '’' || !is(text.charCodeAt(index - 1), LETTER)) closed++;
  }
  return { opened: stack.length, closed };
}

function oneWidth(mark: string): string {
  return mark === '(' ? '（' : mark === ')' ? '）' : mark;
}
