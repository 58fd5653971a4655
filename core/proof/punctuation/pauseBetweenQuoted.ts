import { said } from '../../findings/make';
import type { Check } from '../check';

const NEARBY = 300;

/**
 * P07: no 、 between quoted or titled items that stand side by side. The standard says "usually", so it is a hint and
 * a switch of the house; it looks only where the same paragraph leaves the 、 out elsewhere. Source: GB/T 15834-2011 4.5.3.5.
 */
export const pauseBetweenQuoted: Check = {
  id: 'pause-between-quoted',
  class: 'punctuation',
  title: said('并列引号、书名号之间的顿号', '、 between quoted items'),
  description: said(
    '同一段里并列的引号或书名号之间有的用顿号、有的不用；通常不用。',
    'A paragraph that sets 、 between some quoted or titled items and not between others; usually there is none.',
  ),
  clause: 'GB/T 15834-2011 4.5.3.5（待核）',
  severity: 'hint',
  fixing: 'suggested',
  confidence: 0.7,
  on: { characters: '、' },
  look({ text }, at) {
    const pair = `${text[at - 1] ?? ''}${text[at + 1] ?? ''}`;
    if (pair !== '”“' && pair !== '》《') return undefined;
    if (!text.slice(Math.max(0, at - NEARBY), at + NEARBY).includes(pair)) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: [''],
      message: said(
        '并列的引号或书名号之间通常不用顿号，本段别处也没有用',
        'Usually no 、 here, and this paragraph has none elsewhere',
      ),
    };
  },
};
