import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const UNIT = '%|％|‰|万|亿|元|公里|千米|米|吨|倍|个百分点|公顷|亩|平方|公斤|千克|度|℃';
const INNER = new RegExp(`\\d{1,4}([·。])\\d{1,3}(?=${UNIT})`, 'y');
const BARE = new RegExp(`\\.(\\d{1,3})(?=${UNIT})`, 'y');

/**
 * N09: the decimal point is `.`, not · or 。, and a zero stands before it: 3·5% → 3.5%, .46 → 0.46. Only before a
 * unit. Source: GB/T 15835-2011 5.1.3.
 */
export const decimalPoint: Check = {
  id: 'decimal-point',
  class: 'number',
  title: said('小数点', 'Decimal point'),
  description: said('“3·5%”“3。5亿”改为“3.5”；“.46”补“0”。', '“3·5%” and “3。5亿” become “3.5”; “.46” takes a zero.'),
  clause: 'GB/T 15835-2011 5.1.3（待核）',
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.88,
  on: { characters: '·。.' },
  look({ text }, at): Hit | undefined {
    if (text[at] === '.') {
      if (/[\dA-Za-z.…]/.test(text[at - 1] ?? '')) return undefined;
      const bare = matchAt(BARE, text, at)?.[1];
      return bare === undefined ? undefined : hit(at, '0.', said('小数点前补“0”', 'A zero stands before the point'));
    }
    let start = at;
    while (start > 0 && /\d/.test(text[start - 1] as string)) start--;
    if (start === at || text[start - 1] === '“' || matchAt(INNER, text, start) === null) return undefined;
    return hit(at, '.', said(`小数点用“.”，不用“${text[at]}”`, `The decimal point is “.”, not “${text[at]}”`));
  },
};

function hit(at: number, replacement: string, message: Hit['message']): Hit {
  return { start: at, end: at + 1, replacements: [replacement], message };
}
