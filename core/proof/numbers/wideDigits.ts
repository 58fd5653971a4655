import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const RUN = /[０-９]+(?:(?:，[０-９]{3})+(?![０-９])|[．：／－][０-９]+)*％?|[Ａ-Ｚａ-ｚ]+/y;
const INSIDE = /[０-９Ａ-Ｚａ-ｚ，．：／－％]/;
/** No number is longer than this. */
const LONGEST = 32;
const MESSAGE = said('阿拉伯数字和拉丁字母用半角', 'Digits and Latin letters are half width');

/**
 * N01: full-width digits and letters become half width, with the point, comma, colon and % inside of a number. Source:
 * GB/T 15835-2011 5.1.1 (digits take half a body).
 */
export const wideDigits: Check = {
  id: 'wide-digits',
  class: 'width',
  title: said('全角数字、字母', 'Full-width digits and letters'),
  description: said('全角的“１２３”“ＡＢＣ”改为半角。', 'Full-width “１２３” and “ＡＢＣ” become half width.'),
  clause: 'GB/T 15835-2011 5.1（待核）',
  severity: 'error',
  fixing: 'safe',
  confidence: 0.99,
  on: {
    characters:
      '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  },
  look({ text }, at) {
    if (isInside(text, at)) return undefined;
    const run = matchAt(RUN, text, at)?.[0];
    if (run === undefined) return undefined;
    return { start: at, end: at + run.length, replacements: [halfWidth(run)], message: MESSAGE };
  },
};

/** True where a run that started before covers `at`: only the start of a run is a finding. */
function isInside(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST && INSIDE.test(text[start - 1] as string)) start--;
  while (start < at) {
    const run = matchAt(RUN, text, start)?.[0].length ?? 0;
    if (start + run > at) return true;
    start += Math.max(1, run);
  }
  return false;
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
