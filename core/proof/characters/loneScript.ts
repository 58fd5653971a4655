import { said } from '../../findings/make';
import type { Check } from '../check';
import { hanAt } from '../match';

/** What a character of another script was read for. */
const LOOKS: Readonly<Record<string, string>> = {
  ー: '一',
  ロ: '口',
  ニ: '二',
  エ: '工',
  カ: '力',
  タ: '夕',
  ト: '卜',
  ハ: '八',
  オ: '才',
  チ: '千',
  ム: '厶',
  ヰ: '井',
  メ: '乂',
  ㄧ: '一',
  ㄚ: '丫',
  丅: '丁',
  丄: '上',
  囗: '口',
  丨: '一',
};

/**
 * C07: a kana or a stroke between Han is a misread character: 入ロ → 入口, 统ー → 统一. Kana beside kana are Japanese and
 * left alone. Source: proofing reference C07.
 */
export const loneScript: Check = {
  id: 'lone-script',
  class: 'character',
  title: said('汉字间的假名、笔画', 'Kana between Han'),
  description: said(
    '夹在汉字中间、形似汉字的假名或笔画：“入ロ”“统ー”。',
    'A kana or stroke between Han that looks like one: 入ロ, 统ー.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.9,
  on: { characters: Object.keys(LOOKS).join('') },
  look({ text }, at) {
    if (!hanAt(text, at - 1) && !hanAt(text, at + 1)) return undefined;
    if (/[\u3040-\u30ff]/.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`)) return undefined;
    const right = LOOKS[text[at] as string] as string;
    return {
      start: at,
      end: at + 1,
      replacements: [right],
      message: said(
        `“${text[at]}”不是汉字，疑为“${right}”`,
        `“${text[at]}” is no Han character; “${right}” may be meant`,
      ),
    };
  },
};
