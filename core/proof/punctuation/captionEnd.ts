import { said } from '../../findings/make';
import type { Check } from '../check';

/**
 * P16: a caption that is a phrase ends without 。, even where one stands inside it. Many papers end captions with 。 all the
 * same, so it is off unless the house asks. Source: GB/T 15834-2011 A.1.
 */
export const captionEnd: Check = {
  id: 'caption-end',
  class: 'punctuation',
  title: said('图片说明末尾的句号', 'Full stop of a caption'),
  description: said(
    '短语式的图片说明末尾不用句号。默认关闭。',
    'A caption that is a phrase ends without 。. Off by default.',
  ),
  clause: 'GB/T 15834-2011 A.1（待核）',
  severity: 'hint',
  fixing: 'suggested',
  confidence: 0.6,
  offByDefault: true,
  on: { paragraph: true },
  look({ text, role }) {
    if (role !== 'caption' || text.length > 40 || !text.endsWith('。')) return undefined;
    if (text.indexOf('。') !== text.length - 1) return undefined;
    return {
      start: text.length - 1,
      end: text.length,
      replacements: [''],
      message: said('短语式的图片说明末尾不用句号', 'A caption that is a phrase ends without 。'),
    };
  },
};
