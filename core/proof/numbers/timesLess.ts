import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const LESS = /(?:降低|减少|下降|缩小|缩短|降|减)了?(?:近|约|超过|超)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十两]+)倍/y;

/** N13: nothing falls by a multiple of itself: 下降2倍. Only marked, because only the writer knows the number. Source: GB/T 15835-2011, custom. */
export const timesLess: Check = {
  id: 'times-less',
  class: 'number',
  title: said('减少若干倍', 'Less by a multiple'),
  description: said('“下降2倍”“减少一倍”不合事理。', '“下降2倍”: nothing falls by a multiple of itself.'),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.9,
  on: { characters: '降减下缩' },
  look({ text }, at) {
    if (text[at] === '降' && text[at - 1] === '下') return undefined;
    const found = matchAt(LESS, text, at)?.[0];
    if (found === undefined) return undefined;
    return {
      start: at,
      end: at + found.length,
      replacements: [],
      message: said('减少不用倍数，请核对数字', 'A decrease is no multiple: check the number'),
    };
  },
};
