import { failure, type Result, success } from '../result';

/** The largest source that is taken, in bytes. A newspaper of 100 pages has about 2 MB. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

/** How much of a text may be unreadable before it is no text: a few characters, or this share of it. */
export const UNREADABLE_SHARE = 0.05;
export const UNREADABLE_FEW = 3;

/** Control characters other than tabs, line ends and form feeds. They have no business in a text. */
const CONTROL = /(?![\s\u0085])\p{Cc}/gu;

/** The refusal of a source that is too large. */
export function tooLarge(): ReturnType<typeof failure> {
  const limit = LARGEST_SOURCE / 1024 / 1024;
  return failure(
    'too-large',
    `内容太大，最多可以导入 ${limit} MB。请把它分成几期或几个版面，再分别导入。`,
    `This is too large; up to ${limit} MB can be imported. Split it into issues or pages and import them one by one.`,
  );
}

/** The refusal of a source with nothing in it. */
export function empty(): ReturnType<typeof failure> {
  return failure(
    'empty',
    '里面没有文字。请检查文字识别的结果是否保存成功，再导入。',
    'There is no text in it. Check that the result of the OCR was saved, then import it again.',
  );
}

/** The refusal of a source that is no text. */
export function notText(): ReturnType<typeof failure> {
  return failure(
    'not-text',
    '这不是可以识别的文本。请保存为纯文本（.txt，UTF-8 或 GB18030 编码），再导入。',
    'This cannot be read as text. Save it as plain text (.txt, in UTF-8 or GB18030) and import that.',
  );
}

/** True where `bad` unreadable places are too many for a text of `length` characters. */
export function isTooBad(bad: number, length: number): boolean {
  return bad > Math.max(UNREADABLE_FEW, length * UNREADABLE_SHARE);
}

/** Lets through what is text, as it is, and refuses the rest: nothing in it, or NUL and control characters. */
export function checkText(text: string): Result<string> {
  if (text.includes('\0')) return notText();
  const controls = text.match(CONTROL)?.length ?? 0;
  if (isTooBad(controls, text.length)) return notText();
  if (text.replace(CONTROL, '').trim() === '') return controls > 0 ? notText() : empty();
  return success(text);
}
