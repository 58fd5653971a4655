import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const NOT_A_WORK = /《[^《》]{1,20}(?:课程?|奖|大会|活动|公司|许可证|执照|证书|培训班|论坛|展览|商标)》/y;

/**
 * P19: 《》 are for works and documents, not for courses, prizes, meetings, trademarks, licences. A matter of what the
 * thing is, so only marked and off unless the house asks. Source: GB/T 15834-2011 A.13.
 */
export const titleMarks: Check = {
  id: 'title-marks',
  class: 'punctuation',
  title: said('书名号的范围', 'What 《》 are for'),
  description: said(
    '课程、奖项、会议、证照等不用书名号。默认关闭。',
    'Courses, prizes, meetings and licences take no 《》. Off by default.',
  ),
  clause: 'GB/T 15834-2011 A.13（待核）',
  severity: 'hint',
  fixing: 'marked',
  confidence: 0.5,
  offByDefault: true,
  on: { characters: '《' },
  look({ text }, at) {
    const found = matchAt(NOT_A_WORK, text, at)?.[0];
    if (found === undefined) return undefined;
    const inner = found.slice(1, -1);
    return {
      start: at,
      end: at + found.length,
      replacements: [`“${inner}”`],
      message: said('不是作品、文件，一般不用书名号', 'Not a work or document: usually no 《》'),
    };
  },
};
