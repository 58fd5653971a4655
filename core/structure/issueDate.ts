const DIGITS = '〇一二三四五六七八九';
const NUMERALS = '[\\d〇○零一二三四五六七八九十]';
const WESTERN = /([12]\d{3})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;
/** 二〇二四年十一月五日, 2024年十一月五日, 中華民國一一三年七月十日. */
const CHINESE = new RegExp(
  `(民国|民國)?\\s*(${NUMERALS}{1,4})\\s*年\\s*(${NUMERALS}{1,3})\\s*月\\s*(${NUMERALS}{1,3})\\s*日`,
);
const ENGLISH = /\b([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2}),?\s+([12]\d{3})\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Year 1 of the Republic is 1912. */
const REPUBLIC = 1911;

/** The first date of a text as ISO date; empty where there is none or where it cannot be. Chinese numerals and English months are read. */
export function isoDate(text: string): string {
  const western = WESTERN.exec(text);
  if (western !== null) return iso(Number(western[1]), Number(western[2]), Number(western[3]));
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const [, era, year, month, day] = chinese as unknown as [string, string | undefined, string, string, string];
    return iso(numberOf(year) + (era === undefined ? 0 : REPUBLIC), numberOf(month), numberOf(day));
  }
  const english = ENGLISH.exec(text);
  if (english === null) return '';
  return iso(Number(english[3]), MONTHS.indexOf((english[1] as string).toLowerCase()) + 1, Number(english[2]));
}

function iso(year: number, month: number, day: number): string {
  if (!(year >= 1800 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Arabic digits, digits in Chinese (二〇二四) and counted numerals below a hundred (二十三, 廿 is not read). */
function numberOf(printed: string): number {
  const plain = printed.replace(/[○零]/g, '〇');
  if (/^\d+$/.test(plain)) return Number(plain);
  const digit = (each: string): number => (/\d/.test(each) ? Number(each) : DIGITS.indexOf(each));
  if (!plain.includes('十')) return [...plain].reduce((sum, each) => sum * 10 + digit(each), 0);
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
