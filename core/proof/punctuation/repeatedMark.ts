import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const RUN = /[，。、；：]{2,6}/y;

/**
 * P11: two points never stand side by side: ，， 。。 ，。 、，. Three 。 are an ellipsis (P08). Source: GB/T 15834-2011 5.1.
 */
export const repeatedMark: Check = {
  id: 'repeated-mark',
  class: 'punctuation',
  title: said('点号重复', 'Repeated points'),
  description: said('“，，”“。。”“，。”等两个点号连用。', 'Two points side by side: “，，”, “。。”, “，。”.'),
  clause: 'GB/T 15834-2011 5.1（待核）',
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.9,
  on: { characters: '，。、；：' },
  look({ text }, at) {
    if (at > 0 && '，。、；：'.includes(text[at - 1] as string)) return undefined;
    const run = matchAt(RUN, text, at)?.[0];
    if (run === undefined || /^。{3,}$/.test(run)) return undefined;
    const marks = [...new Set(run)];
    const best = marks.includes('。') ? '。' : (marks[0] as string);
    return {
      start: at,
      end: at + run.length,
      replacements: [best, ...marks.filter((mark) => mark !== best)],
      confidence: marks.length === 1 ? 0.95 : 0.8,
      message: said(`点号“${run}”连用，只留一个`, `“${run}”: keep one of them`),
    };
  },
};
