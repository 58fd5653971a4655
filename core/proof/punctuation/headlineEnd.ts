import { said } from '../../findings/make';
import type { Role } from '../../issue/issue';
import type { Check } from '../check';

const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'subhead'];

/**
 * P15: a headline ends without 。，；、: . Question and exclamation marks, an ellipsis and a closing mark may stand.
 * Source: custom of the press; GB/T 15834-2011 A.
 */
export const headlineEnd: Check = {
  id: 'headline-end',
  class: 'punctuation',
  title: said('标题末尾的点号', 'Point at the end of a headline'),
  description: said(
    '标题末尾不用句号、逗号、分号、顿号。',
    'A headline ends without a full stop, comma, semicolon or 、.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.9,
  on: { paragraph: true },
  look({ text, role }) {
    if (!ROLES.includes(role)) return undefined;
    const end = text.trimEnd().length;
    const mark = text[end - 1] ?? '';
    const points = role === 'subhead' ? '，；、,;' : '。，；、：,;:';
    if (mark === '' || !points.includes(mark)) return undefined;
    return {
      start: end - 1,
      end,
      replacements: [''],
      message: said(`标题末尾不用“${mark}”`, `A headline does not end in “${mark}”`),
    };
  },
};
