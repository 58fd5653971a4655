import { said } from '../../findings/make';
import { HAN, SPACE } from '../../text/characters';
import type { Check } from '../check';
import { classAt } from '../match';

/**
 * P21: no space before a full-width point or closing mark, and none behind a point between Chinese. Source: GB/T
 * 15834-2011 5.1 (the mark has its own square).
 */
export const spaceBeforeMark: Check = {
  id: 'space-beside-mark',
  class: 'width',
  title: said('标点旁的空格', 'Space beside a mark'),
  description: said('全角点号前后的空格删去。', 'Space before or behind a full-width point is deleted.'),
  clause: 'GB/T 15834-2011 5.1（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.92,
  on: { characters: '，。、；：？！' },
  look({ text, role }, at) {
    if (role !== 'body' && role !== 'lead') return undefined;
    let start = at;
    while (start > 0 && classAt(text, start - 1, SPACE)) start--;
    if (start < at && start > 0 && classAt(text, start - 1, HAN)) {
      return { start, end: at, replacements: [''], message: said('标点前不空格', 'No space before the mark') };
    }
    let end = at + 1;
    while (end < text.length && classAt(text, end, SPACE)) end++;
    // Behind a sentence a credit may follow: （…… 张三 摄）.
    if (end === at + 1 || '。！？'.includes(text[at] as string) || !classAt(text, end, HAN)) return undefined;
    return { start: at + 1, end, replacements: [''], message: said('标点后不空格', 'No space behind the mark') };
  },
};
