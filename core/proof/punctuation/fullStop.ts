import { said } from '../../findings/make';
import { CLOSER, SPACE } from '../../text/characters';
import { mayBeTranscribed } from '../../text/transcription';
import type { Check } from '../check';
import { classAt, hanAt } from '../match';
import { isRunning } from '../reading';

const MESSAGE = said('中文句末用“。”', 'A Chinese sentence ends in “。”');
const CLOSERS = '”’』」）)》】';

/**
 * P02: a full stop that was read half width (`.`, `．`, `｡`) behind Han at the end of a sentence becomes 。. Not in
 * numbers, addresses or English (masked), not as a list number (一. ) and not between the parts of a foreign name.
 * Source: GB/T 15834-2011 4.1.
 */
export const fullStop: Check = {
  id: 'full-stop',
  class: 'width',
  title: said('句号', 'Full stop'),
  description: said(
    '汉字后面充当句号的“.”“．”“｡”改为“。”；数字、英文、序号和外国人名里的不动。',
    'A “.”, “．” or “｡” that ends a Chinese sentence; in numbers, English, list numbers and foreign names it is left alone.',
  ),
  clause: 'GB/T 15834-2011 4.1（待核）',
  severity: 'error',
  fixing: 'safe',
  confidence: 0.99,
  on: { characters: '.．｡' },
  look({ text, role }, at) {
    if (text[at] === '｡') return { start: at, end: at + 1, replacements: ['。'], message: MESSAGE };
    if (isStop(text, at - 1) || isStop(text, at + 1)) return undefined;
    let left = at - 1;
    while (left > 0 && CLOSERS.includes(text[left] as string)) left--;
    if (!hanAt(text, left) || (left === 0 && at < text.length - 1)) return undefined;
    if (!isRunning(role)) return undefined;
    const ends =
      at + 1 >= text.length ||
      classAt(text, at + 1, CLOSER) ||
      (classAt(text, at + 1, SPACE) && hanAfterSpace(text, at + 1));
    if (!ends && (!hanAt(text, at + 1) || mayBeTranscribed(text, at) || !isClause(text, at))) return undefined;
    return { start: at, end: at + 1, replacements: ['。'], message: MESSAGE };
  },
};

function isStop(text: string, at: number): boolean {
  return at >= 0 && at < text.length && '.．。…'.includes(text[at] as string);
}

function hanAfterSpace(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && classAt(text, next, SPACE)) next++;
  return next === text.length || hanAt(text, next) || '“《（'.includes(text[next] as string);
}

const SHORTEST_CLAUSE = 5;

/**
 * True where what stands before the mark may be the end of a sentence: a few characters without a mark, and not inside of a
 * title or a column name, where a dot between Han sets two names apart (【强信心.权威访谈】).
 */
function isClause(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const opened = Math.max(
    before.lastIndexOf('【'),
    before.lastIndexOf('《'),
    before.lastIndexOf('〈'),
    before.lastIndexOf('〔'),
  );
  const closed = Math.max(
    before.lastIndexOf('】'),
    before.lastIndexOf('》'),
    before.lastIndexOf('〉'),
    before.lastIndexOf('〕'),
  );
  if (opened > closed) return false;
  return clauseLength(before) >= SHORTEST_CLAUSE;
}

function clauseLength(before: string): number {
  let length = 0;
  while (length < before.length && !'，。；：！？、“《【（ '.includes(before[before.length - 1 - length] as string))
    length++;
  return length;
}
