import { said } from '../../findings/make';
import type { Check, Hit } from '../check';

const NAMES: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  '㎥': '立方米',
  '㎞': '公里',
  '㎢': '平方公里',
  '㎏': '公斤',
  '㎎': '毫克',
  '㎜': '毫米',
  '㎝': '厘米',
  '㏄': '毫升',
};

/**
 * N15: units made of one compatibility character (㎡ ㎞ ㎏) are written out in a paper; °C is the one character ℃. Source:
 * proofing reference N15.
 */
export const compatUnit: Check = {
  id: 'compat-unit',
  class: 'number',
  title: said('单位符号', 'Signs of units'),
  description: said(
    '“㎡”“㎞”“㎏”写作“平方米”“公里”“公斤”；“°C”写作“℃”。',
    '“㎡”, “㎞”, “㎏” are written out; “°C” is “℃”.',
  ),
  severity: 'hint',
  fixing: 'suggested',
  confidence: 0.8,
  on: { characters: `${Object.keys(NAMES).join('')}°` },
  look({ text }, at): Hit | undefined {
    const name = text[at] === '°' ? (/^[CＣ]/.test(text.slice(at + 1)) ? '℃' : undefined) : NAMES[text[at] as string];
    if (name === undefined || !/[\d万亿]/.test(text[at - 1] ?? '')) return undefined;
    const end = text[at] === '°' ? at + 2 : at + 1;
    return { start: at, end, replacements: [name], message: said(`写作“${name}”`, `Written “${name}”`) };
  },
};
