import { said } from '../../findings/make';
import type { Check } from '../check';

const OPENERS = '“‘（《〈【〔「『';
const AFTER_OPENER = '，。、；：';
/** A comma may stand before ” where a speech is interrupted; a pause or a colon may not. */
const BEFORE_CLOSER: Readonly<Record<string, string>> = {
  '）': '，、；：',
  '》': '，、；：。',
  '〉': '，、；：。',
  '】': '，、；：',
  '〕': '，、；：',
  '”': '、：',
  '’': '、：',
};

/**
 * P13: no point stands directly behind an opening mark, none but a final one before a closing mark. Source: GB/T
 * 15834-2011 5.1.
 */
export const edgeMark: Check = {
  id: 'edge-mark',
  class: 'punctuation',
  title: said('括号、引号内侧的点号', 'Points at the edge of brackets'),
  description: said(
    '前引号、前括号后面，后括号前面不应有逗号、顿号等。',
    'No comma or pause directly behind an opening mark or before a closing one.',
  ),
  clause: 'GB/T 15834-2011 5.1（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: { characters: '，。、；：' },
  look({ text }, at) {
    const mark = text[at] as string;
    const left = text[at - 1] ?? '';
    const right = text[at + 1] ?? '';
    const afterOpener = left !== '' && OPENERS.includes(left) && AFTER_OPENER.includes(mark);
    if (!afterOpener && !isBeforeCloser(mark, right)) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: [''],
      message: afterOpener
        ? said(`${left} 后面不应有 ${mark}`, `${mark} cannot stand behind ${left}`)
        : said(`${right} 前面不应有 ${mark}`, `${mark} cannot stand before ${right}`),
    };
  },
};

function isBeforeCloser(mark: string, right: string): boolean {
  return CLOSERS.includes(right) && right !== '' && BEFORE_CLOSER[right]?.includes(mark) === true;
}

const CLOSERS = Object.keys(BEFORE_CLOSER).join('');
