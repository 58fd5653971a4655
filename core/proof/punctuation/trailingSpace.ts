import { said } from '../../findings/make';
import { SPACE } from '../../text/characters';
import type { Check } from '../check';
import { classAt } from '../match';

/** P21: space at the end of a paragraph is taken out; nobody sees it and programs trip over it. */
export const trailingSpace: Check = {
  id: 'trailing-space',
  class: 'width',
  title: said('段末空格', 'Space at the end'),
  description: said('段落末尾的空格删去。', 'Space at the end of a paragraph is deleted.'),
  severity: 'hint',
  fixing: 'safe',
  confidence: 0.999,
  on: { paragraph: true },
  look({ text }) {
    let start = text.length;
    while (start > 0 && classAt(text, start - 1, SPACE)) start--;
    if (start === text.length || start === 0) return undefined;
    return {
      start,
      end: text.length,
      replacements: [''],
      message: said('段末有空格', 'Space at the end of the paragraph'),
    };
  },
};
