import { said } from '../../findings/make';
import { CLOSER, HAN, OPENER } from '../../text/characters';
import type { Check } from '../check';
import { classAt, matchAt } from '../match';

const RUN = /-{2,}|－{2,}|─{2,}|–{2,}|―{1,}|⸺|﹘{2}/y;
const MESSAGE = said('破折号用“——”，占两格', 'A dash is “——”');
const BESIDE = HAN | OPENER | CLOSER;
/** Marks of both widths: the batch that sets this one may set those full as well. */
/** Openers that no other fix makes, so that one batch is enough. */
const OPENING = '“‘《【〔';
const MARKS = '，。、；：？！,;:?!';

/**
 * P09: the form of the dash is —— (two U+2014): `--`, `－－`, `──`, `⸺` between Chinese become it. A line of hyphens is
 * a rule of the layout and is left alone. Source: GB/T 15834-2011 4.10.
 */
export const dash: Check = {
  id: 'dash',
  class: 'punctuation',
  title: said('破折号形式', 'Form of the dash'),
  description: said(
    '汉字之间的“--”“－－”“──”等改为“——”。',
    '“--”, “－－”, “──” and the like between Chinese become “——”.',
  ),
  clause: 'GB/T 15834-2011 4.10（待核）',
  severity: 'error',
  fixing: 'safe',
  confidence: 0.985,
  on: { characters: '-－─–―⸺﹘' },
  look({ text }, at) {
    if (at > 0 && text[at - 1] === text[at]) return undefined;
    const run = matchAt(RUN, text, at)?.[0];
    if (run === undefined || run.length > 4) return undefined;
    const end = at + run.length;
    const before = at === 0 || classAt(text, at - 1, BESIDE) || MARKS.includes(text[at - 1] as string);
    const after = classAt(text, end, HAN) || OPENING.includes(text[end] ?? ' ');
    if (!before || !after) return undefined;
    return { start: at, end, replacements: ['——'], message: MESSAGE };
  },
};
