import type { ArticleRole } from '../issue/issue';
import type { Block } from './blocks';

/** A deck of a feature starts with a dash (proofing reference §3: 通讯副题). */
const DASH = /^(?:——|--|──|—)/;

/**
 * The roles of headings that follow each other without text between. The one with the fewest marks is the headline,
 * what stands before it the kicker and what stands behind it the deck. Without marks, or with equal ones, the first is
 * the headline, and of three the second.
 */
export function headlineRoles(headings: readonly Block[]): ArticleRole[] {
  const levels = headings.map((heading) => heading.level);
  const top = Math.min(...levels);
  const even = levels.every((level) => level === top);
  const main = even ? mainOfEven(headings) : levels.indexOf(top);
  return headings.map((heading, index) => {
    if (index === main) return 'headline';
    if (DASH.test(heading.text)) return 'deck';
    return index < main ? 'kicker' : 'deck';
  });
}

function mainOfEven(headings: readonly Block[]): number {
  const plain = headings.findIndex((heading) => !DASH.test(heading.text));
  return headings.length === 3 && plain === 0 ? 1 : Math.max(plain, 0);
}
