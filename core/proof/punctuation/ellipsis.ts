import { said } from '../../findings/make';
import { HAN } from '../../text/characters';
import type { Check } from '../check';
import { classAt, matchAt } from '../match';

const RUN = /…+|⋯+|\.{3,}|。{3,}|[·・]{3,}|．{3,}/y;
const MESSAGE = said('省略号用两个“…”，占两格', 'An ellipsis is two “…”');

/**
 * P08: the form of the ellipsis is ……: `...`, `。。。`, a single … and other look-alikes become it. Only beside Chinese.
 * A line of nothing else (…………) stands for left out paragraphs. Source: GB/T 15834-2011 4.11.
 */
export const ellipsis: Check = {
  id: 'ellipsis',
  class: 'punctuation',
  title: said('省略号形式', 'Form of the ellipsis'),
  description: said(
    '“...”“。。。”、单个“…”等改为“……”；整行的“…………”和英文里的不动。',
    '“...”, “。。。”, a single “…” and the like become “……”; a whole line of “…………” and English are left alone.',
  ),
  clause: 'GB/T 15834-2011 4.11（待核）',
  severity: 'error',
  fixing: 'safe',
  confidence: 0.99,
  on: { characters: '…⋯.。·・．' },
  look({ text }, at) {
    if (at > 0 && text[at - 1] === text[at]) return undefined;
    const run = matchAt(RUN, text, at)?.[0];
    if (run === undefined || run === '……' || run.length === text.trim().length) return undefined;
    const end = at + run.length;
    if (run === '…………' && (end === text.length || at === 0)) return undefined;
    const beside = classAt(text, at - 1, HAN) || classAt(text, end, HAN);
    return beside ? { start: at, end, replacements: ['……'], message: MESSAGE } : undefined;
  },
};
