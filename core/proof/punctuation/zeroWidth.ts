import { said } from '../../findings/make';
import type { Check } from '../check';

const MESSAGE = said('看不见的字符', 'An invisible character');
const JOINER = '\u200d';

/**
 * P21: marks without width (zero-width space and joiners, byte order mark, soft hyphen) inside a text are remains of some
 * program and are taken out. A joiner that makes one emoji of two stays.
 */
export const zeroWidth: Check = {
  id: 'zero-width',
  class: 'width',
  title: said('看不见的字符', 'Invisible characters'),
  description: said(
    '文中残留的零宽空格、字节序标记、软连字符删去。',
    'Zero-width spaces, byte order marks and soft hyphens left in the text are deleted.',
  ),
  severity: 'error',
  fixing: 'safe',
  confidence: 0.995,
  on: { characters: '\u200b\u200c\u200d\u2060\ufeff\u00ad' },
  look({ text }, at) {
    if (text[at] === JOINER && text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at + 1) >= 0x2600) return undefined;
    return { start: at, end: at + 1, replacements: [''], message: MESSAGE };
  },
};
