import { classOf, HAN, LETTER } from './characters';

/** What script a text is written in, as far as repair needs to know: whether words are set apart by spaces. */
export type Language = 'zh' | 'latin';

/**
 * Reads the first 4,000 code units. One Han character says as much as three letters, which is about a word of Latin
 * script for a word of Chinese. A text without either counts as Chinese.
 */
export function languageOf(text: string): Language {
  let han = 0;
  let letters = 0;
  const end = Math.min(text.length, 4000);
  for (let index = 0; index < end; index++) {
    const flags = classOf(text.charCodeAt(index));
    if ((flags & HAN) !== 0) han++;
    else if ((flags & LETTER) !== 0) letters++;
  }
  return letters > han * 3 ? 'latin' : 'zh';
}
