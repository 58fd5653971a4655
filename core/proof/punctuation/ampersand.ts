import { said } from '../../findings/make';
import type { Check } from '../check';
import { hanAt } from '../match';

/** P23: & between Han in running text stands for 和 or 与. A brand may write itself so, hence only a hint. Source: proofing reference P23. */
export const ampersand: Check = {
  id: 'ampersand',
  class: 'punctuation',
  title: said('汉字之间的 &', '& between Han'),
  description: said('汉字之间的“&”宜写作“和”“与”；商标名除外。', '“&” between Han is better 和 or 与, but for brands.'),
  severity: 'hint',
  fixing: 'suggested',
  confidence: 0.6,
  on: { characters: '&＆' },
  look({ text }, at) {
    if (!hanAt(text, at - 1) || !hanAt(text, at + 1)) return undefined;
    const message = said('汉字之间的“&”宜写作“和”“与”', '“&” between Han is better 和 or 与');
    return { start: at, end: at + 1, replacements: ['和', '与'], message };
  },
};
