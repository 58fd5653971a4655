import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const MIXED =
  /[一二][〇零一二三四五六七八九]{3}年\d{1,2}月(?:\d{1,2}日)?|(?:1|2)\d{3}年(?!正月|腊月)[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?(?!初|[一二三四五六七八九十])/y;
const CHINESE = '〇一二三四五六七八九';

/**
 * N04: one date, one script: 二〇二四年7月 and 2024年七月 are mixed. Source: GB/T 15835-2011 4.1.4, 5.3.
 */
export const mixedDate: Check = {
  id: 'mixed-date',
  class: 'number',
  title: said('一个日期两种数字', 'Two scripts in one date'),
  description: said('同一个日期不混用汉字数字和阿拉伯数字。', 'One date does not mix Chinese and Arabic digits.'),
  clause: 'GB/T 15835-2011 5.3（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '年' },
  look({ text }, at) {
    if (at < 4) return undefined;
    const mixed = matchAt(MIXED, text, at - 4)?.[0];
    if (mixed === undefined) return undefined;
    const right = mixed.replace(/[〇零一二三四五六七八九十]+/g, arabic);
    return {
      start: at - 4,
      end: at - 4 + mixed.length,
      replacements: [right],
      message: said('同一日期里汉字数字与阿拉伯数字混用', 'One date mixes Chinese and Arabic digits'),
    };
  },
};

function arabic(digits: string): string {
  if (digits.length > 3) return Array.from(digits.replaceAll('零', '〇'), (digit) => CHINESE.indexOf(digit)).join('');
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const high = digits.includes('十') ? (tens === '' ? 1 : CHINESE.indexOf(tens as string)) : 0;
  return String(high * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones as string)));
}
