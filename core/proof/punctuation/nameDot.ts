import { said } from '../../findings/make';
import { isTranscribed, mayBeTranscribed } from '../../text/transcription';
import type { Check } from '../check';
import { hanAt } from '../match';

/**
 * P17: the dot between the parts of a foreign or minority name is ·, not `.`. Only between runs of the characters that
 * such names are written with. Source: GB/T 15834-2011 4.14.
 */
export const nameDot: Check = {
  id: 'name-dot',
  class: 'punctuation',
  title: said('外国人名的间隔号', 'Dot of a foreign name'),
  description: said(
    '外国人名、少数民族人名各部分之间用“·”，不用“.”。',
    'The parts of a foreign name are set apart by “·”, not “.”.',
  ),
  clause: 'GB/T 15834-2011 4.14（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '.．' },
  look({ text }, at) {
    if (!hanAt(text, at - 1) || !hanAt(text, at + 1) || !mayBeTranscribed(text, at)) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: ['·', '。'],
      confidence: isTranscribed(text, at) ? 0.85 : 0.6,
      message: said('人名各部分之间用“·”', 'The parts of a name are set apart by “·”'),
    };
  },
};
