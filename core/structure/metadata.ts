import type { ImportOperation } from '../edit/operation';
import type { IssueFields, Role, Source } from '../issue/issue';
import { isoDate } from './issueDate';

const PAPER =
  /(?:^|[\s|｜·])([\u3400-\u9fff]{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|报|周刊|周末|日報|晚報|早報|時報|週報|週刊|報))(?=$|[\s|｜·0-9])/;

/** A masthead that is nothing but a name: 今日钟楼, The Harbor Weekly. */
const NAME = /^(?:今日[\u3400-\u9fff]{2,4}(?=\s|$)|[A-Z][A-Za-z'’&. -]{3,50}$)/;

/** Furniture that names the paper or its date. */
const TELLING: readonly Role[] = ['folio', 'running-head', 'masthead'];

/**
 * What the furniture of imported sources says about the issue; fields it does not name stay empty. The title falls
 * back to the first source's name, or to the first headline where that name says nothing to a person.
 */
export function guessFields(sources: readonly Source[], imports: readonly ImportOperation[]): IssueFields {
  let paper = '';
  let date = '';
  for (const [index, source] of sources.entries()) {
    for (const { role, spans } of imports[index]?.margin ?? []) {
      const span = spans[0];
      if (span === undefined || !TELLING.includes(role)) continue;
      const text = source.text.slice(span.start, span.end);
      paper ||= PAPER.exec(text)?.[1] ?? (role === 'masthead' ? (NAME.exec(text)?.[0] ?? '') : '');
      date ||= isoDate(text);
    }
    date ||= isoDate(source.name);
  }
  const name = (sources[0]?.name ?? '').replace(/\.[^.]{1,5}$/, '');
  const known = [paper, date].filter((part) => part !== '').join(' ');
  const title = known || (MACHINE_NAME.test(name) && firstHeadline(sources, imports)) || name;
  return { title, paper, date };
}

/** A file name that a machine made: digits and hexadecimal letters only, as scanners and databases number their files. */
const MACHINE_NAME = /^[0-9a-f_-]{8,}$/i;

function firstHeadline(sources: readonly Source[], imports: readonly ImportOperation[]): string {
  for (const [index, source] of sources.entries()) {
    for (const { paragraphs } of imports[index]?.articles ?? []) {
      const headline = paragraphs.find(({ role }) => role === 'headline')?.spans[0];
      if (headline !== undefined) return source.text.slice(headline.start, headline.end);
    }
  }
  return '';
}
