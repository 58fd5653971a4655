import { said } from '../../findings/make';
import { DIGIT } from '../../text/characters';
import type { Check } from '../check';
import { classAt, hanAt } from '../match';

const MESSAGE = said('间隔号用“·”（U+00B7）', 'The middle dot is “·” (U+00B7)');

/**
 * P17: the middle dot between the parts of a name or a date is U+00B7; its look-alikes (• ・ ‧ ･ ∙ ⋅) become it.
 * Source: GB/T 15834-2011 4.14.
 */
export const middleDot: Check = {
  id: 'middle-dot',
  class: 'punctuation',
  title: said('间隔号形式', 'Form of the middle dot'),
  description: said('汉字或数字之间的“•”“・”“‧”改为“·”。', '“•”, “・” and “‧” between Han or digits become “·”.'),
  clause: 'GB/T 15834-2011 4.14（待核）',
  severity: 'error',
  fixing: 'safe',
  confidence: 0.99,
  on: { characters: '•‧・･∙⋅' },
  look({ text }, at) {
    const between =
      (hanAt(text, at - 1) && hanAt(text, at + 1)) || (classAt(text, at - 1, DIGIT) && classAt(text, at + 1, DIGIT));
    return between ? { start: at, end: at + 1, replacements: ['·'], message: MESSAGE } : undefined;
  },
};
