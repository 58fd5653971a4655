import { said } from '../../findings/make';
import type { Check } from '../check';

/** Radicals (⽇ U+2F47, ⻄ U+2EC4) and compatibility ideographs (U+F9xx): they look like the character and are another. */
const FORMS = (() => {
  let forms = '';
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      if (character.normalize('NFKC') !== character) forms += character;
    }
  }
  return forms;
})();

/** C06: code points that only look like a Han character. They cannot be searched for, so they are errors. Source: Unicode NFKC. */
export const compatForm: Check = {
  id: 'compat-form',
  class: 'character',
  title: said('部首码位、兼容汉字', 'Radicals and compatibility forms'),
  description: said(
    '看上去一样、编码不同的字：部首“⽇”、兼容汉字。搜索不到。',
    'Code points that only look like the character: the radical ⽇, compatibility ideographs.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.97,
  on: { characters: FORMS },
  look({ text }, at) {
    const right = (text[at] as string).normalize('NFKC');
    return {
      start: at,
      end: at + 1,
      replacements: [right],
      message: said(`编码不是汉字“${right}”`, `The code point is not that of “${right}”`),
    };
  },
};
