import type { ImportOperation } from '../edit/operation';
import type { IssueFields, Role, Source } from '../issue/issue';

const DATE = /([12]\d{3})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;
const PAPER =
  /(?:^|[\s|｜·])([\u3400-\u9fff]{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|报|周刊))(?=$|[\s|｜·0-9])/;

/** Furniture that names the paper or its date. */
const TELLING: readonly Role[] = ['folio', 'running-head', 'masthead'];

/**
 * What the furniture of imported sources says about the issue; fields it does not name stay empty. The title falls
 * back to the first source's name.
 */
export function guessFields(sources: readonly Source[], imports: readonly ImportOperation[]): IssueFields {
  let paper = '';
  let date = '';
  for (const [index, source] of sources.entries()) {
    for (const { role, spans } of imports[index]?.margin ?? []) {
      const span = spans[0];
      if (span === undefined || !TELLING.includes(role)) continue;
      const text = source.text.slice(span.start, span.end);
      paper ||= PAPER.exec(text)?.[1] ?? '';
      date ||= isoDate(text);
    }
    date ||= isoDate(source.name);
  }
  const name = (sources[0]?.name ?? '').replace(/\.[^.]{1,5}$/, '');
  const title = [paper, date].filter((part) => part !== '').join(' ') || name;
  return { title, paper, date };
}

/** The first date of a text as ISO date; empty where there is none or where it cannot be. */
function isoDate(text: string): string {
  const found = DATE.exec(text);
  if (found === null) return '';
  const [, year, month, day] = found as unknown as [string, string, string, string];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
