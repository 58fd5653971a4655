/** A jump line: where an article goes on, or where it comes from. */
export interface Jump {
  /** `to`: 下转, the article goes on there; `from`: 上接, it began there. */
  readonly direction: 'to' | 'from';
  /** The page as printed, Chinese numerals turned into digits: `3`, `A03`. */
  readonly page: string;
  /** A title in 《》 or “” that names the article; empty where none is given. */
  readonly title: string;
}

const CHINESE =
  /(下转|转至?|上接|紧接|接)\s*第?\s*([一二三四五六七八九十]{1,3}|[A-Z]?\d{1,3})\s*[版页]\s*(?:[《“"]([^》”"]{1,40})[》”"])?/;
const ENGLISH = /(continued|cont'd|see|turn|from)\b.{0,24}?\bpage\s*([A-Z]?-?\d{1,3})/i;
const NUMERALS = '零一二三四五六七八九十';

/** Reads a jump line; undefined where the text is none. Source: proofing reference §3. */
export function parseJump(text: string): Jump | undefined {
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const direction = (chinese[1] as string).includes('接') ? 'from' : 'to';
    return { direction, page: pageNumber(chinese[2] as string), title: chinese[3] ?? '' };
  }
  const english = ENGLISH.exec(text);
  if (english === null) return undefined;
  const direction = /from/i.test(text) ? 'from' : 'to';
  return { direction, page: pageNumber((english[2] as string).toUpperCase()), title: '' };
}

/** A page as digits: 三 is 3, 十二 is 12, 03 is 3, A03 stays. */
export function pageNumber(printed: string): string {
  if (!/^[一二三四五六七八九十]+$/.test(printed)) return printed.replace(/^0+(?=\d)/, '');
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = printed.includes('十') ? (tens === '' ? 1 : NUMERALS.indexOf(tens as string)) : 0;
  return String(ten * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones as string)));
}
