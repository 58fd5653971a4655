import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const OTHER = /其(它)(?=人|同志|干部|群众|领导|代表|成员)/y;
const DONE =
  /(?:高兴|认真|积极|努力|仔细|不断|深入|大力|主动|及时|有效|全面)(的)(?=推进|落实|开展|做好|完成|解决|学习|工作|研究|配合|参与)/y;

/** C08: 的/地/得, 它/他. A matter of style for many papers, so only marked and off unless the house asks. Source: proofing reference C08. */
export const particles: Check = {
  id: 'particles',
  class: 'character',
  title: said('的地得、他它', '的地得, 他它'),
  description: said('“积极的推进”“其它同志”。默认关闭。', '“积极的推进”, “其它同志”. Off by default.'),
  severity: 'hint',
  fixing: 'marked',
  confidence: 0.7,
  offByDefault: true,
  on: { characters: '其高认积努仔不深大主及有全' },
  look({ text }, at): Hit | undefined {
    const other = matchAt(OTHER, text, at);
    if (other !== null)
      return { start: at + 1, end: at + 2, replacements: ['他'], message: said('指人用“他”', 'Of people: 他') };
    const done = matchAt(DONE, text, at);
    if (done === null) return undefined;
    const place = at + done[0].length - 1;
    return {
      start: place,
      end: place + 1,
      replacements: ['地'],
      message: said('状语后用“地”', '地 behind an adverbial'),
    };
  },
};
