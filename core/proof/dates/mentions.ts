import type { Paragraph } from '../../issue/issue';

/** A day that a paragraph names. `year` is 0 where it is not written. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 Monday … 7 Sunday, and where it is written; absent where no weekday follows. */
  readonly weekday?: { readonly start: number; readonly end: number; readonly number: number } | undefined;
}

const DAY =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（，、\s]?(?:星期|周|礼拜)([一二三四五六日天])(?![\u3400-\u9fff]?(?:至|到|—|～)))?/g;
const WEEKDAYS = '一二三四五六日天';
const remembered = new WeakMap<Paragraph, readonly DayMention[]>();
const NONE: readonly DayMention[] = [];

/** The days that a paragraph names in full (M月D日), in order. */
export function daysIn(paragraph: Paragraph, text: string): readonly DayMention[] {
  let days = remembered.get(paragraph);
  if (days === undefined) {
    days = text.includes('月') ? read(text) : NONE;
    remembered.set(paragraph, days);
  }
  return days;
}

function read(text: string): DayMention[] {
  return Array.from(text.matchAll(DAY), (found): DayMention => {
    const [whole, year = '0', month = '0', day = '0', weekday] = found;
    const end = found.index + whole.length;
    const number = weekday === undefined ? 0 : Math.min(7, WEEKDAYS.indexOf(weekday) + 1);
    return {
      start: found.index,
      end,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      weekday: weekday === undefined ? undefined : { start: end - 1, end, number },
    };
  });
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where the calendar has the day; 29 February needs a leap year where the year is known (0: not known). */
export function exists({ year, month, day }: Pick<DayMention, 'year' | 'month' | 'day'>): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] as number)) return false;
  return month !== 2 || day < 29 || year === 0 || isLeap(year);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The year that brings a day without a year nearest to the issue's date (ISO). */
export function likelyYear(mention: DayMention, issueDate: string): number {
  if (mention.year !== 0) return mention.year;
  const [year = 0, month = 1, day = 1] = issueDate.split('-').map(Number);
  if (year === 0) return 0;
  const today = dayNumber(year, month, day);
  const distance = (candidate: number): number => Math.abs(dayNumber(candidate, mention.month, mention.day) - today);
  return [year - 1, year, year + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best), year);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((dayNumber(year, month, day) + 3) % 7) + 1;
}
