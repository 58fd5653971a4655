import { said } from '../../findings/make';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { isRunning } from '../reading';

const SHORTEST = 3;
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
    let reached = 0;
    last.fill(-1);
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const slot =
        (Math.imul(text.charCodeAt(at), 31) ^ Math.imul(text.charCodeAt(at + 1), 131) ^ text.charCodeAt(at + 2)) &
        (SLOTS - 1);
      const before = last[slot] as number;
      last[slot] = at;
      const length = at - before;
      if (before < reached || length < SHORTEST || length > LONGEST || !isTwice(text, before, length)) continue;
      const word = text.slice(at, at + length);
      hits ??= [];
      hits.push({
        start: before,
        end: at + length,
        replacements: [word],
        message: said(`“${word}”重复`, `“${word}” stands twice`),
      });
      reached = at + length;
    }
    return hits;
  },
};

/** Where the three characters of a slot were seen last: one pass finds what stands again close by. */
const SLOTS = 1024;
const last = new Int32Array(SLOTS);

/** True where `length` Han characters from `start` stand again right behind, and are not one character many times. */
function isTwice(text: string, start: number, length: number): boolean {
  if (start + length * 2 > text.length) return false;
  let same = true;
  for (let at = start; at < start + length; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + length) || !classAt(text, at, HAN)) return false;
    if (text.charCodeAt(at) !== text.charCodeAt(start)) same = false;
  }
  return !same;
}
