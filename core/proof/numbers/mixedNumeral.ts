import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const SMALL =
  /(\d{1,2}(?:\.\d+)?)(千|百)(?=[多余]?(?:名|人|个|元|吨|户|家|件|亩|株|棵|位|辆|台|套|只|头|公里|公斤|平方米|册|本|张|次|万|亿))/y;
const NESTED = /(\d{1,3})亿(\d{1,4})(千万|百万|万)/y;
const VALUE: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

/**
 * N06: 万 and 亿 may stand behind Arabic digits, 十 百 千 may not: 4千人 → 4000人, 3亿4千万 → 3.4亿. Units that begin with
 * 千 or 百 (千克, 千瓦, 百分点) are left alone. Source: GB/T 15835-2011 5.1.1.
 */
export const mixedNumeral: Check = {
  id: 'mixed-numeral',
  class: 'number',
  title: said('数字加“百”“千”', 'Digits with 百 or 千'),
  description: said(
    '“4千人”写作“4000人”；千克、千瓦等单位不动。',
    '“4千人” is written “4000人”; 千克, 千瓦 are units.',
  ),
  clause: 'GB/T 15835-2011 5.1.1（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { masks: ['number'] },
  look({ text }, at): Hit | undefined {
    if (/[A-Za-z\d.第]/.test(text[at - 1] ?? '')) return undefined;
    const nested = matchAt(NESTED, text, at);
    if (nested !== null && nested[3] !== '万') {
      const [whole, high = '', low = '', unit = ''] = nested;
      const part = Number(low) * (unit === '千万' ? 0.1 : 0.01);
      return hit(at, whole, `${Number((Number(high) + part).toFixed(2))}亿`);
    }
    const small = matchAt(SMALL, text, at);
    if (small === null) return undefined;
    const [whole, digits = '', unit = ''] = small;
    const value = Number(digits) * (VALUE[unit] as number);
    return Number.isInteger(value) ? hit(at, whole, String(value)) : undefined;
  },
};

function hit(start: number, written: string, right: string): Hit {
  return {
    start,
    end: start + written.length,
    replacements: [right],
    message: said(`“${written}”写作“${right}”`, `“${written}” is written “${right}”`),
  };
}
