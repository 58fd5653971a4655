import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const PATTERN = /……等等?|等等?……/y;
const LEFT_ALONE = /……等(?:待|候|到|你|我|他|她|它|于|级|同|了|着|一下|会|于)/y;

/**
 * P08: …… and 等 say the same and do not stand together. `……等你` is a sentence that begins with the verb.
 * Source: GB/T 15834-2011 A.9.
 */
export const ellipsisWithEtc: Check = {
  id: 'ellipsis-with-etc',
  class: 'punctuation',
  title: said('省略号与“等”重复', 'Ellipsis beside 等'),
  description: said('“……”与“等”“等等”不同时使用。', '“……” and 等 do not stand together.'),
  clause: 'GB/T 15834-2011 A.9（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '…等' },
  look({ text }, at) {
    const found = matchAt(PATTERN, text, at)?.[0];
    if (found === undefined || matchAt(LEFT_ALONE, text, at) !== null) return undefined;
    if (text[at] === '等' && text[at - 1] === '等') return undefined;
    const bare = found.replaceAll('…', '');
    return {
      start: at,
      end: at + found.length,
      replacements: [bare, '……'],
      message: said('“……”与“等”只留一个', 'Keep either “……” or 等'),
    };
  },
};
