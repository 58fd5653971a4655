import type { IssueView } from '../findings/view';
import type { Article } from '../issue/issue';
import { namesOf } from '../proof/names/people';
import type { RosterEntry } from './roster';

/** The bylines of an article that a person has confirmed: only they teach the roster. */
export function bylinesOf(article: Article, view: IssueView): string[] {
  return [...new Set(namesOf(article, view).map(({ name }) => name))];
}

/**
 * The roster with the people whose bylines were accepted. Whoever is in it already stays as entered. A name one
 * character away from a known one is not learned: it is a finding first.
 */
export function withBylines(roster: readonly RosterEntry[], names: readonly string[]): RosterEntry[] {
  const known = new Set(roster.map(({ name }) => name));
  const learned = names.filter((name) => !known.has(name) && !roster.some((entry) => isNear(entry.name, name)));
  return [...roster, ...[...new Set(learned)].map((name) => ({ name, post: '', from: '', to: '' }))];
}

function isNear(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3) return false;
  return Array.from(one).filter((character, at) => character !== other[at]).length === 1;
}
