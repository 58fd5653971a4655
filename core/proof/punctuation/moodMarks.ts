import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const RUN = /[？！]{2,}/y;

/**
 * P12: at most three ？ or ！ in a row, and ？ before ！ where both moods are meant. Source: GB/T 15834-2011 4.2.3, 4.3.3.
 */
export const moodMarks: Check = {
  id: 'mood-marks',
  class: 'punctuation',
  title: said('问号、叹号叠用', 'Question and exclamation marks in a row'),
  description: said(
    '问号、叹号最多叠用三个；兼有两种语气用“？！”。',
    'At most three in a row; where both are meant, “？！”.',
  ),
  clause: 'GB/T 15834-2011 4.2.3、4.3.3（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '？！' },
  look({ text }, at) {
    if (at > 0 && '？！'.includes(text[at - 1] as string)) return undefined;
    const run = matchAt(RUN, text, at)?.[0] ?? '';
    const both = run.includes('？') && run.includes('！');
    const better = both ? '？！' : run.slice(0, 3);
    if (run === '' || run === better) return undefined;
    return {
      start: at,
      end: at + run.length,
      replacements: [better],
      message: both
        ? said('问号在前、叹号在后', 'The question mark stands first')
        : said('最多叠用三个', 'At most three in a row'),
    };
  },
};
