import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const UNIT =
  '年|月|日|时|分|秒|元|万|亿|%|％|人|名|位|个|岁|吨|公里|公斤|千克|米|厘米|亩|公顷|户|家|件|次|倍|℃|度|多|余|版|期|届|小时|点|平方|场|项|条|部|辆|台|套';
/** O, l and I are read anywhere in a number; S and B only between digits, because 5S and 3B are models. */
const RUN = new RegExp(`(?:[\\dOoIl〇○]|(?<=\\d)[SBZ](?=\\d))+(?:[.,][\\dOoIl]+)?(?=${UNIT})`, 'y');
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  〇: '0',
  '○': '0',
  l: '1',
  I: '1',
  S: '5',
  B: '8',
  Z: '2',
};

/**
 * N02: letters that were read for digits: 2O24年, l2日, 1O%. The run must hold a digit and stand before a unit, so that
 * models (5G, B2) are left alone. Source: proofing reference N02.
 */
export const misreadDigits: Check = {
  id: 'misread-digits',
  class: 'number',
  title: said('数字里的字母', 'Letters read for digits'),
  description: said(
    '数字里混入的 O、l、I、S、B：“2O24年”“l2日”。',
    'O, l, I, S or B inside a number: “2O24年”, “l2日”.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.92,
  on: { masks: ['model', 'word', 'number'] },
  look({ text }, at): Hit | undefined {
    if (/[A-Za-z\d.]/.test(text[at - 1] ?? '')) return undefined;
    const run = matchAt(RUN, text, at)?.[0];
    if (run === undefined || !/\d/.test(run) || !/[^\d.,]/.test(run)) return undefined;
    const digits = run.replace(/[OoIl〇○SBZ]/g, (letter) => DIGITS[letter] as string);
    return {
      start: at,
      end: at + run.length,
      replacements: [digits],
      message: said(`“${run}”疑为“${digits}”`, `“${run}” may be “${digits}”`),
    };
  },
};
