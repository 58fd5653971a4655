import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

const YEAR = /(\d{2})年(\d{1,2})月(?:(\d{1,2})日)?(?!内|龄)/y;
/** How far back a century is looked for. */
const NEARBY = 120;
const DECADE = /([3-9]0)年代/y;

/**
 * N03: years are written in full: 24年7月6日 → 2024年7月6日; 90年代 needs its century. Source: GB/T 15835-2011 5.1.2
 * (年份一般不应简写).
 */
export const shortYear: Check = {
  id: 'short-year',
  class: 'number',
  title: said('年份简写', 'Short years'),
  description: said(
    '“24年7月6日”写全“2024年7月6日”；“90年代”前要有世纪。',
    'Years are written in full; a decade names its century.',
  ),
  clause: 'GB/T 15835-2011 5.1.2（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.75,
  on: { masks: ['number'] },
  look({ text }, at): Hit | undefined {
    const year = matchAt(YEAR, text, at);
    if (year !== null) {
      const [, short = '', month = '', day] = year;
      if (
        Number(month) < 1 ||
        Number(month) > 12 ||
        (day === undefined && /[刑期徒长达共]/.test(text.slice(Math.max(0, at - 4), at)))
      )
        return undefined;
      const full = `${Number(short) > 49 ? '19' : '20'}${short}`;
      return hit(at, 2, [full], said(`年份不简写：${full}年`, `Years are not shortened: ${full}年`));
    }
    const decade = matchAt(DECADE, text, at)?.[1];
    if (decade === undefined || text.slice(Math.max(0, at - NEARBY), at).includes('世纪')) return undefined;
    if (/[\d、至—～]/.test(text[at - 1] ?? '')) return undefined;
    return hit(at, 2, [`20世纪${decade}`], said('“年代”前写明世纪', 'A decade names its century'));
  },
};

function hit(start: number, length: number, replacements: string[], message: Hit['message']): Hit {
  return { start, end: start + length, replacements, message };
}
