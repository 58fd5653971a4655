import { said } from '../../findings/make';
import { TRADITIONAL } from '../../lists/traditional';
import type { Check } from '../check';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at + 1 < TRADITIONAL.length; at += 2)
  SIMPLIFIED.set(TRADITIONAL[at] as string, TRADITIONAL[at + 1] as string);

/** How many of them in a paragraph make it a quotation in traditional characters, and no slip. */
const QUOTED = 4;
const NEARBY = 200;

/**
 * C06: a traditional or Japanese character in a simplified text. A paragraph with many is set so on purpose. Characters
 * that are right in simplified text too (乾隆, 瞭望, 慰藉, 着) are not in the table. Source: OpenCC's tables, see
 * `core/lists/traditional.ts`.
 */
export const foreignForm: Check = {
  id: 'traditional',
  class: 'character',
  title: said('繁体字、日文汉字', 'Traditional and Japanese characters'),
  description: said(
    '简体文中的繁体字、异体字、日文汉字。整段繁体不报。',
    'Traditional and Japanese characters in a simplified text; a whole paragraph of them is left alone.',
  ),
  clause: '通用规范汉字表（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.88,
  on: { characters: [...SIMPLIFIED.keys()].join('') },
  look({ text }, at) {
    const right = SIMPLIFIED.get(text[at] as string) as string;
    let others = 0;
    for (const character of text.slice(Math.max(0, at - NEARBY), at + NEARBY))
      if (SIMPLIFIED.has(character) && ++others >= QUOTED) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: [right],
      message: said(`“${text[at]}”的规范字是“${right}”`, `The standard form of “${text[at]}” is “${right}”`),
    };
  },
};
