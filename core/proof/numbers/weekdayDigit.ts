import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const WEEKDAY = /(?:星期|礼拜)([1-7７１-６])/y;
const LUNAR = /(?:正月|腊月|冬月|闰[一二三四五六七八九十]月)(?:初)?(\d{1,2})(?=[，。、（日这至到，]|$|\D)/y;
const DAYS = ['', '一', '二', '三', '四', '五', '六', '日'];
const CHINESE = '〇一二三四五六七八九';

/** N11: weekdays and days of the lunar calendar are Chinese digits: 星期5 → 星期五, 正月15 → 正月十五. Source: GB/T 15835-2011 4.2. */
export const weekdayDigit: Check = {
  id: 'weekday-digit',
  class: 'number',
  title: said('星期、农历用汉字数字', 'Weekdays and lunar days'),
  description: said(
    '“星期5”写作“星期五”，“正月15”写作“正月十五”。',
    '“星期5” is written “星期五”, “正月15” “正月十五”.',
  ),
  clause: 'GB/T 15835-2011 4.2（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.92,
  on: { characters: '星礼正腊冬闰' },
  look({ text }, at) {
    const day = matchAt(WEEKDAY, text, at);
    const lunar = day === null ? matchAt(LUNAR, text, at) : null;
    const found = day ?? lunar;
    if (found === null) return undefined;
    const digits = (found[1] as string).normalize('NFKC');
    const right = day !== null ? DAYS[Number(digits)] : lunarDay(Number(digits));
    if (right === undefined || right === '') return undefined;
    const end = at + found[0].length;
    return {
      start: end - digits.length,
      end,
      replacements: [right],
      message: said('星期和农历日期用汉字数字', 'Weekdays and lunar days are Chinese digits'),
    };
  },
};

function lunarDay(day: number): string | undefined {
  if (day < 1 || day > 30) return undefined;
  if (day <= 10) return `初${day === 10 ? '十' : CHINESE[day]}`;
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${day < 20 ? '十' : '廿'}${CHINESE[day % 10]}`;
}
