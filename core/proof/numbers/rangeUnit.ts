import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const RANGE = /(\d+(?:\.\d+)?)([～~—–-])(\d+(?:\.\d+)?)(万亿|万|亿|%|％)/y;

/**
 * N05: a range keeps 万, 亿 and % on both numbers: 9～16亿 is either 900 million or nine. Units behind a plain number
 * (5～100公斤) and 1200—1500元 are right. Source: GB/T 15835-2011 5.1.4.
 */
export const rangeUnit: Check = {
  id: 'range-unit',
  class: 'number',
  title: said('范围前一数的万、亿、%', '万, 亿 and % in a range'),
  description: said(
    '“9～16亿”“12～15%”前一个数也要带“亿”“%”。',
    'In “9～16亿” and “12～15%” the first number takes 亿 and % too.',
  ),
  clause: 'GB/T 15835-2011 5.1.4（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: { masks: ['number'] },
  look({ text }, at) {
    if (/[\dA-Za-z.\-—～~第]/.test(text[at - 1] ?? '')) return undefined;
    const range = matchAt(RANGE, text, at);
    if (range === null) return undefined;
    const [, first = '', , second = '', unit = ''] = range;
    // 2018—2022万 would be years or nonsense: a person looks.
    if (Number(first) >= Number(second)) return undefined;
    const end = at + first.length;
    return {
      start: at,
      end,
      replacements: [first + unit],
      message: said(`范围的前一个数也要带“${unit}”`, `The first number of the range takes “${unit}” too`),
    };
  },
};
