import { said } from '../../findings/make';
import { CJK_MARK, HAN } from '../../text/characters';
import type { Check } from '../check';
import { classAt } from '../match';

const RIGHT: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｢': '“',
  '｣': '”',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
  '︵': '（',
  '︶': '）',
  '︽': '《',
  '︾': '》',
  '〝': '“',
  '〞': '”',
};

/**
 * P24: marks of vertical and traditional setting in a horizontal simplified text: 「」 → “”, 『』 → ‘’, ︵ → （. Source:
 * GB/T 15834-2011 5.2.
 */
export const cornerQuotes: Check = {
  id: 'corner-quotes',
  class: 'punctuation',
  title: said('直排、繁体标点', 'Marks of vertical setting'),
  description: said(
    '横排简体里的「」『』︵︶等改为“”‘’（）。',
    '「」, 『』, ︵︶ in horizontal simplified text become “”, ‘’, （）.',
  ),
  clause: 'GB/T 15834-2011 5.2（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: Object.keys(RIGHT).join('') },
  look({ text }, at) {
    const right = RIGHT[text[at] as string] as string;
    if (!classAt(text, at - 1, HAN | CJK_MARK) && !classAt(text, at + 1, HAN | CJK_MARK)) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: [right],
      message: said(`横排简体用 ${right}`, `Horizontal simplified text sets ${right}`),
    };
  },
};
