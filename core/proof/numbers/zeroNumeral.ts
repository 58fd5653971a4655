import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const YEAR = /[一二][一二三四五六七八九OＯ○oO0零〇]{3}年/y;
const WRONG = /[OＯ○o0零]/g;

/**
 * N03: in a year written with Chinese digits zero is 〇, not 零, ○ or the letter O: 二零二四年 → 二〇二四年. Source: GB/T
 * 15835-2011 5.2.3 (〇 for numbering, 零 for quantity).
 */
export const zeroNumeral: Check = {
  id: 'zero-numeral',
  class: 'number',
  title: said('年份里的“〇”', '〇 in a year'),
  description: said('汉字年份里的“零”“○”“O”改为“〇”。', '零, ○ and O in a year of Chinese digits become 〇.'),
  clause: 'GB/T 15835-2011 5.2.3（待核）',
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.92,
  on: { characters: '一二' },
  look({ text }, at) {
    const year = matchAt(YEAR, text, at)?.[0];
    if (year === undefined) return undefined;
    const right = year.replace(WRONG, '〇');
    if (right === year) return undefined;
    return {
      start: at,
      end: at + year.length,
      replacements: [right],
      message: said(`“${year}”应为“${right}”`, `“${year}” is written “${right}”`),
    };
  },
};
