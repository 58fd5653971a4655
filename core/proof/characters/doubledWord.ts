import { said } from '../../findings/make';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { isRunning } from '../reading';

const LONGEST = 12;

/**
 * C04: three characters or more that stand twice side by side: 钟楼区钟楼区. Two characters may be repeated on purpose
 * (研究研究, 一个一个) and are left alone. Source: proofing reference C04.
 */
export const doubledWord: Check = {
  id: 'doubled-word',
  class: 'character',
  title: said('重词', 'Words twice'),
  description: said(
    '紧挨着重复的三字以上词语：“钟楼区钟楼区”。',
    'Three characters or more that stand twice side by side.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: { paragraph: true },
  look({ text, role }): readonly Hit[] | undefined {
    if (!isRunning(role)) return undefined;
    let hits: Hit[] | undefined;
    for (let length = 3; length <= LONGEST; length++) {
      let same = 0;
      for (let at = length; at < text.length; at++) {
        same = text.charCodeAt(at) === text.charCodeAt(at - length) && classAt(text, at, HAN) ? same + 1 : 0;
        if (same !== length) continue;
        const start = at + 1 - length;
        const word = text.slice(start, at + 1);
        if (new Set(word).size > 1 && !hits?.some((hit) => hit.start < at && start < hit.end)) {
          hits ??= [];
          hits.push({
            start,
            end: at + 1,
            replacements: [''],
            message: said(`“${word}”重复`, `“${word}” stands twice`),
          });
        }
        same = 0;
      }
    }
    return hits;
  },
};
