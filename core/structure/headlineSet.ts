import type { ArticleRole } from '../issue/issue';
import type { Block } from './blocks';

/** A deck of a feature starts with a dash (proofing reference §3: 通讯副题). */
const DASH = /^(?:——|--|──|—)/;

/** True where a line starts with the dash of a deck: it is none of the headlines, whatever its marks. */
export function startsWithDash(text: string): boolean {
  return DASH.test(text);
}

/**
 * The roles of headings that follow each other without text between. The one with the fewest marks is the headline,
 * what stands before it the kicker and what stands behind it the deck. A line with no mark among marked ones ranks
 * below them. Without marks, or with equal ones, the first is the headline, and of three the second. A line with a
 * dash is always a deck, also where it is the only one.
 */
export function headlineRoles(headings: readonly Block[]): ArticleRole[] {
  const marked = headings.some((heading) => heading.level > 0);
  const levels = headings.map(({ level, text }) =>
    startsWithDash(text) ? Number.POSITIVE_INFINITY : marked && level === 0 ? UNMARKED : level,
  );
  const top = Math.min(...levels);
  const even = levels.every((level) => level === top || level === Number.POSITIVE_INFINITY);
  const main = even ? mainOfEven(headings) : levels.indexOf(top);
  return headings.map((heading, index) => {
    if (startsWithDash(heading.text)) return 'deck';
    if (index === main) return 'headline';
    return index < main ? 'kicker' : 'deck';
  });
}

/** What a line without marks counts for among marked headings: more marks than any has. */
const UNMARKED = 7;

function mainOfEven(headings: readonly Block[]): number {
  const plain = headings.findIndex((heading) => !startsWithDash(heading.text));
  const second = headings[1];
  return headings.length === 3 && plain === 0 && second !== undefined && !startsWithDash(second.text) ? 1 : plain;
}
