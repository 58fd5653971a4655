import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const NUMBER = '(?:\\d[\\d.,]*|[一二三四五六七八九十百千两]+)(?:百|千|万|亿)*';
const UNIT = '[\\u3400-\\u9fff%％℃]{0,3}?';
const ABOUT = new RegExp(`(?:大约|约|将近|近)${NUMBER}${UNIT}(?:左右|上下)`, 'y');
const OVER = new RegExp(
  `(?:超过|超|逾)${NUMBER}(?:多|余)(?=[\\u3400-\\u9fff])|(?:超过|超|逾)${NUMBER}${UNIT}以上`,
  'y',
);
const MANY = new RegExp(`${NUMBER}(?:多|余)${UNIT}左右`, 'y');

/**
 * N12: one sign of "about" is enough: 约 and 左右, 超过 and 多, 多 and 左右 do not stand together. One alone (近百名, 超400名,
 * 30多岁) is right. Only marked. Source: proofing reference N12.
 */
export const approximator: Check = {
  id: 'approximator',
  class: 'number',
  title: said('概数词重复', 'Two signs of “about”'),
  description: said(
    '“约30人左右”“超过30多人”“30多人左右”，只留一个。',
    '“约30人左右”, “超过30多人”, “30多人左右”: keep one.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.85,
  on: { characters: '约大将近超逾左' },
  look({ text }, at) {
    if (text[at] === '左') return manyAbout(text, at);
    if (/[大将接附靠最亲]/.test(text[at - 1] ?? '') && text[at] !== '大' && text[at] !== '将') return undefined;
    const found = (matchAt(ABOUT, text, at) ?? matchAt(OVER, text, at))?.[0];
    if (found === undefined || /[，。、；：年月日来]/.test(found.slice(0, -2).replace(/\d/g, ''))) {
      if (found === undefined || !/^(?:大约|约|将近)\D*[\d一二三四五六七八九十百千万两.,]+年(?:左右|上下)$/.test(found))
        return undefined;
    }
    return { start: at, end: at + found.length, replacements: [], message: MESSAGE };
  },
};

const MESSAGE = said('表示概数的词重复，只留一个', 'Two signs of “about”: keep one');

function manyAbout(text: string, at: number) {
  if (text[at + 1] !== '右') return undefined;
  for (let start = Math.max(0, at - 12); start < at; start++) {
    if (!/[\d一二三四五六七八九十百千两]/.test(text[start] as string)) continue;
    const found = matchAt(MANY, text, start)?.[0];
    if (found !== undefined && start + found.length === at + 2)
      return { start, end: at + 2, replacements: [], message: MESSAGE };
  }
  return undefined;
}
