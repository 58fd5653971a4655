import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';
import { exists } from './mentions';

const DAY = /(\d{1,2})月(\d{1,2})日/y;
const HOUR = /(\d{1,2})时(\d{1,2})分/y;
const YEAR_BEFORE = /(\d{4})年$/;

/**
 * D01: days and hours that do not exist: 2月30日, 13月5日, 25时10分. 29 February is checked where its year is written. Only
 * marked: what was meant is on the page. Source: the calendar.
 */
export const impossibleDate: Check = {
  id: 'impossible-date',
  class: 'date',
  title: said('不存在的日期', 'Days that do not exist'),
  description: said('“2月30日”“13月5日”“25时10分”。', '2月30日, 13月5日, 25时10分.'),
  severity: 'error',
  fixing: 'marked',
  confidence: 0.97,
  on: { masks: ['number'] },
  look({ text }, at): Hit | undefined {
    const day = matchAt(DAY, text, at);
    if (day !== null) {
      const year = Number(YEAR_BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[1] ?? 0);
      if (exists({ year, month: Number(day[1]), day: Number(day[2]) })) return undefined;
      return hit(at, day[0], said('没有这一天', 'There is no such day'));
    }
    const hour = matchAt(HOUR, text, at);
    if (hour === null || (Number(hour[1]) <= 24 && Number(hour[2]) < 60)) return undefined;
    return hit(at, hour[0], said('没有这个时刻', 'There is no such time'));
  },
};

function hit(start: number, written: string, message: Hit['message']): Hit {
  return { start, end: start + written.length, replacements: [], message };
}
