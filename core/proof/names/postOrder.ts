import { said } from '../../findings/make';
import type { Check } from '../check';

const ORDER: readonly RegExp[] = [/委书记/, /人大常委会主任/, /[区市县省]长(?!助理)/, /政协主席/];

/** C10: the customary order of posts 党委、人大、政府、政协. Off unless the house asks: many legitimate orders exist. Source: proofing reference C10. */
export const postOrder: Check = {
  id: 'post-order',
  class: 'name',
  title: said('职务排序', 'Order of posts'),
  description: said(
    '同一句里党委、人大、政府、政协的先后。默认关闭。',
    'The order of party, congress, government and conference. Off by default.',
  ),
  severity: 'hint',
  fixing: 'marked',
  confidence: 0.5,
  offByDefault: true,
  on: { characters: '。' },
  look({ text }, at) {
    const start = text.lastIndexOf('。', at - 1) + 1;
    const sentence = text.slice(start, at);
    const places = ORDER.map((post) => sentence.search(post)).filter((place) => place >= 0);
    if (places.length < 2 || places.every((place, index) => index === 0 || place > (places[index - 1] as number)))
      return undefined;
    return {
      start,
      end: at,
      replacements: [],
      message: said('职务次序与惯例不同', 'The posts are not in the customary order'),
    };
  },
};
