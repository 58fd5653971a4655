import { classOf, LINE_END, SPACE } from './characters';

/** One line of a source. Offsets count UTF-16 code units of the source. */
export interface Line {
  /** Where the line starts, and where its content starts behind the indent. */
  readonly start: number;
  readonly first: number;
  /** Behind the last character of its content, without trailing space. Equals `first` in a blank line. */
  readonly last: number;
  /** Where the next line starts: behind this line's end mark. */
  readonly next: number;
  /** True where the line's end mark is a page feed. */
  readonly pageEnd: boolean;
}

/**
 * The lines of a text, each line end kept with its line: `\r\n`, `\n`, `\r`, page feed, vertical tab, U+0085, U+2028
 * and U+2029. The lines partition the text.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  let start = 0;
  while (start < length) {
    let end = start;
    let first = -1;
    let last = start;
    let code = 0;
    for (; end < length; end++) {
      code = text.charCodeAt(end);
      const flags = classOf(code);
      if ((flags & LINE_END) !== 0) break;
      if ((flags & SPACE) === 0) {
        if (first < 0) first = end;
        last = end + 1;
      }
    }
    let next = end;
    let pageEnd = false;
    if (end < length) {
      pageEnd = code === 0x0c;
      next = code === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
    }
    lines.push({ start, first: first < 0 ? end : first, last: first < 0 ? end : last, next, pageEnd });
    start = next;
  }
  return lines;
}
