import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const COUNTED = /等(\d{1,2}|[两三四五六七八九十])(?:家|个|项|地|省|市|县|区|镇|村|国|类|种|所|座|处|款|部|支|条)/y;
/** A list longer than this has its count too far away. */
const LONGEST = 160;
const CHINESE = '〇一二三四五六七八九十';
/** What ends a list on its left; brackets and quotes inside of an item are passed over by the caller. */
const STOP = /[，。；：！？“”（）《》]/;

/**
 * N17: a list with its count: A、B、C等2家 names more than it counts. Only 、-lists inside one clause without quotes or
 * brackets, so an apposition is not taken for an item. Only marked. Source: proofing reference N17.
 */
export const listCount: Check = {
  id: 'list-count',
  class: 'number',
  title: said('列举与数目不符', 'List and count disagree'),
  description: said('“甲、乙、丙等2家”：列举的比数目多。', '“甲、乙、丙等2家”: more are named than counted.'),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.7,
  on: { characters: '等' },
  look({ text }, at): Hit | undefined {
    const counted = matchAt(COUNTED, text, at);
    if (counted === null) return undefined;
    const number = counted[1] as string;
    const count = number === '两' ? 2 : /\d/.test(number) ? Number(number) : CHINESE.indexOf(number);
    let start = at;
    while (start > 0 && at - start < LONGEST && !STOP.test(text[start - 1] as string)) start--;
    const list = text.slice(start, at);
    if (list.includes('等')) return undefined;
    const items = list.split('、');
    if (items.length <= count || items.slice(1).some((item) => item.length > 12)) return undefined;
    return {
      start,
      end: at + counted[0].length,
      replacements: [],
      message: said(`列举了${items.length}项，数目是${count}`, `${items.length} are named, ${count} are counted`),
    };
  },
};
