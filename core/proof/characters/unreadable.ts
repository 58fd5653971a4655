import { said } from '../../findings/make';
import type { Check } from '../check';

let codes = '\ufffd';
for (let code = 0xe000; code <= 0xf8ff; code++) codes += String.fromCharCode(code);
for (let code = 0; code < 0x20; code++) if (code !== 0x09) codes += String.fromCharCode(code);

/** C06: characters of private use, replacement marks and control characters: nobody else can read them. Only marked. Source: Unicode. */
export const unreadable: Check = {
  id: 'unreadable',
  class: 'character',
  title: said('无法识读的字符', 'Characters that nobody can read'),
  description: said(
    '造字区字符、替换符“�”、控制字符。',
    'Characters of private use, the replacement mark “�”, control characters.',
  ),
  severity: 'error',
  fixing: 'marked',
  confidence: 0.95,
  on: { characters: codes },
  look(_reading, start, end) {
    return {
      start,
      end,
      replacements: [],
      message: said('别处显示不出的字符，请对照原报', 'Cannot be shown elsewhere: look at the page'),
    };
  },
};
