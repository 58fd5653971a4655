import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const UNIT = '元|万元|亿元|人|名|户|吨|公里|亩|平方米|公顷|件|辆|台|套|个|家|公斤|千瓦|人次|册|株';
const FULL = new RegExp(`\\d{1,3}(?:，\\d{3})+(?!\\d)(?:\\.\\d+)?(?=${UNIT})`, 'y');
const ODD = new RegExp(`\\d+(?:,\\d+)+(?=${UNIT})`, 'y');
const THREES = /^\d{1,3}(?:,\d{3})+$/;

/**
 * N10: thousands are set apart by a half-width comma in groups of three: 1，200元 and 12,34元 are not. Source: GB/T
 * 15835-2011 5.1.1.
 */
export const grouping: Check = {
  id: 'grouping',
  class: 'number',
  title: said('千分位', 'Groups of thousands'),
  description: said(
    '千分位用半角逗号，三位一组；“1，200元”“12,34元”请核对。',
    'Thousands take a half-width comma, three digits a group.',
  ),
  clause: 'GB/T 15835-2011 5.1.1（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.7,
  on: { masks: ['number'] },
  look({ text }, at, end): Hit | undefined {
    if (text[at - 1] === '第') return undefined;
    const full = matchAt(FULL, text, at)?.[0];
    if (full !== undefined && !/[，、]/.test(text[at - 1] ?? '')) {
      const right = full.replaceAll('，', ',');
      return {
        start: at,
        end: at + full.length,
        replacements: [right],
        message: said('千分位用半角逗号', 'Thousands take a half-width comma'),
      };
    }
    const odd = matchAt(ODD, text, at)?.[0];
    if (odd === undefined || THREES.test(odd) || at + odd.length !== end) return undefined;
    return {
      start: at,
      end,
      replacements: [],
      fixing: 'marked',
      confidence: 0.6,
      message: said('数字分组不是三位一组，请核对', 'The groups of the number are not of three digits'),
    };
  },
};
