import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const SOME = /([1-9])0几(?![年月日])/y;
const CHINESE = ' 一二三四五六七八九';

/** N08: 几 goes with Chinese digits: 10几 → 十几, 30几 → 三十几. Source: GB/T 15835-2011 5.2.2. */
export const someTens: Check = {
  id: 'some-tens',
  class: 'number',
  title: said('“几”前的数字', 'Digits before 几'),
  description: said('“10几人”写作“十几人”。', '“10几人” is written “十几人”.'),
  clause: 'GB/T 15835-2011 5.2.2（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.9,
  on: { masks: ['number'] },
  look({ text }, at) {
    const tens = matchAt(SOME, text, at)?.[1];
    if (tens === undefined) return undefined;
    const right = `${tens === '1' ? '' : CHINESE[Number(tens)]}十`;
    return {
      start: at,
      end: at + 2,
      replacements: [right],
      message: said('“几”前用汉字数字', 'Chinese digits stand before 几'),
    };
  },
};
