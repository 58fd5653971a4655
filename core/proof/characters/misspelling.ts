import { said } from '../../findings/make';
import { wordLevel } from '../../lexicon/table';
import { misspellings } from '../../lists/misspellings';
import type { Check } from '../check';
import { entriesAt, indexWords } from '../wordIndex';

const INDEX = indexWords(misspellings(), ({ wrong }) => wrong);

/**
 * C02: words that are known to be written wrongly: 截止目前 → 截至目前, 布署 → 部署. A word of two characters is passed over
 * where both of its halves belong to words on either side (…已 | 己经…). Source: own list `core/lists/misspellings.ts`.
 */
export const misspelling: Check = {
  id: 'misspelling',
  class: 'character',
  title: said('常见错词', 'Known misspellings'),
  description: said(
    '“布署”“再接再励”“迫不急待”等常见错词。',
    'Words that are known to be written wrongly: 布署, 再接再励.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.93,
  on: { words: [...INDEX.keys()] },
  look({ text }, at) {
    for (const { wrong, right } of entriesAt(INDEX, text, at)) {
      const end = at + wrong.length;
      if (wrong.length === 2 && (isInsideWord(text, at - 1, 2) || isInsideWord(text, end - 1, 2))) continue;
      return {
        start: at,
        end,
        replacements: [right],
        message: said(`“${wrong}”应为“${right}”`, `“${wrong}” is written “${right}”`),
      };
    }
    return undefined;
  },
};

/** True where a common word stands across an end of the misspelling: its characters belong to neighbours then. */
function isInsideWord(text: string, start: number, length: number): boolean {
  return wordLevel(text, start, length) >= COMMON;
}

const COMMON = 9;
