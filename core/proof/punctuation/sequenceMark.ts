import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';
import { isRunning } from '../reading';

const BRACKETED = /（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）[、，．.]/y;
const NUMERAL = /[一二三四五六七八九十]{1,3}([，,.．])(?=[\u3400-\u9fff])/y;
const ORDINAL = /(?:第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次)、(?=[\u3400-\u9fff“])/y;
/** 第一、二季度; 第一、第二产业; 其一、其二: a real list goes on so. */
const LIST = /[一二三四五六七八九十第其再最]/;
const SENTENCE_START = '。；！？：';

/**
 * P14: no mark behind a bracketed number （一）; 、 behind a Chinese numeral that opens a paragraph; a comma behind 第一,
 * 其一, 首先. Source: GB/T 15834-2011 4.5, appendix.
 */
export const sequenceMark: Check = {
  id: 'sequence-mark',
  class: 'punctuation',
  title: said('序次语的标点', 'Marks behind list numbers'),
  description: said(
    '“（一）”后不加点号；“一”后用顿号；“第一”“其一”“首先”后用逗号。',
    'Nothing behind “（一）”, a 、 behind “一”, a comma behind “第一”, “其一”, “首先”.',
  ),
  clause: 'GB/T 15834-2011 附录（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '（一二三四五六七八九十第其首再' },
  look({ text, role }, at): Hit | undefined {
    if (!isRunning(role) && role !== 'subhead') return undefined;
    const starts = at === 0 || SENTENCE_START.includes(text[at - 1] as string);
    if (!starts) return undefined;
    const bracketed = matchAt(BRACKETED, text, at)?.[0];
    if (bracketed !== undefined)
      return hit(at + bracketed.length - 1, '', said('“（一）”后不加点号', 'No mark behind a bracketed number'));
    const numeral = at === 0 ? matchAt(NUMERAL, text, at)?.[0] : undefined;
    if (numeral !== undefined)
      return hit(
        at + numeral.length - 1,
        '、',
        said('“一”“二”作序号后面用顿号', 'A 、 stands behind a Chinese numeral'),
      );
    const ordinal = matchAt(ORDINAL, text, at)?.[0];
    if (ordinal === undefined) return undefined;
    const end = at + ordinal.length;
    if (LIST.test(text[end] as string)) return undefined;
    return hit(end - 1, '，', said('“第一”“其一”“首先”后面用逗号', 'A comma stands behind 第一, 其一, 首先'));
  },
};

function hit(at: number, replacement: string, message: Hit['message']): Hit {
  return { start: at, end: at + 1, replacements: [replacement], message };
}
