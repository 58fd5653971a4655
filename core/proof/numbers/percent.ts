import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const NEARBY = 300;
const MIXED = /百分之(\d+(?:\.\d+)?)(?!点)/y;

/**
 * N14: a percentage is written one way: 百分之30 → 30%; a full-width ％ beside half-width ones in the same paragraph
 * becomes %. Source: GB/T 15835-2011 4.1.1.
 */
export const percent: Check = {
  id: 'percent',
  class: 'number',
  title: said('百分数', 'Percentages'),
  description: said(
    '“百分之30”写作“30%”；同一段里“％”“%”混用。',
    '“百分之30” is written “30%”; ％ and % in one paragraph.',
  ),
  clause: 'GB/T 15835-2011 4.1.1（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.9,
  on: { characters: '百％' },
  look({ text }, at): Hit | undefined {
    if (text[at] === '％') {
      if (!text.slice(Math.max(0, at - NEARBY), at + NEARBY).includes('%') || !/\d/.test(text[at - 1] ?? ''))
        return undefined;
      return {
        start: at,
        end: at + 1,
        replacements: ['%'],
        message: said('同一段里“％”“%”混用', '％ and % in one paragraph'),
      };
    }
    const mixed = matchAt(MIXED, text, at);
    if (mixed === null) return undefined;
    const right = `${mixed[1]}%`;
    return {
      start: at,
      end: at + mixed[0].length,
      replacements: [right],
      message: said(`写作“${right}”`, `Written “${right}”`),
    };
  },
};
