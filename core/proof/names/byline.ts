import type { Finding } from '../../findings/finding';
import { place, said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import { lookAlike } from '../../lists/confusables';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { isOneAway, namesOf, type PrintedName } from './people';

const FACTS: CheckFacts = {
  id: 'byline-name',
  class: 'name',
  title: said('署名差一字', 'A byline off by one'),
  description: said(
    '署名与名册或本期多次出现的署名只差一字，名册里又没有这个人。',
    'A byline one character away from the roster, or from one that the issue prints often, and not in the roster itself.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
};
/** How often the issue must print the other name, and this one only once. */
const OFTEN = 2;

/**
 * C09: a name in a byline, a credit or a lead that is one character away from a known one: 童华冈 for 童华岗. Without a
 * roster the issue's own bylines serve, and then the two characters must look alike, because siblings of the trade exist.
 */
export const byline: ProofRule = { ...FACTS, issue: inIssue };

function inIssue(view: IssueView): Finding[] {
  const names = view.issue.articles.flatMap((article) => namesOf(article, view));
  const roster = new Set(view.house.roster.map(({ name }) => name));
  const count = new Map<string, number>();
  for (const { name } of names) count.set(name, (count.get(name) ?? 0) + 1);
  const often = [...count].filter(([, times]) => times >= OFTEN).map(([name]) => name);
  return names.flatMap((printed) => {
    if (roster.has(printed.name)) return [];
    const known = [...roster].find((name) => isOneAway(printed.name, name, lookAlike));
    if (known !== undefined) return [found(printed, known, names, view, 0.85)];
    if ((count.get(printed.name) ?? 0) > 1) return [];
    const near = often.find((name) => isOneAway(printed.name, name, lookAlike) && lookAlikeNames(printed.name, name));
    return near === undefined ? [] : [found(printed, near, names, view, 0.75)];
  });
}

function lookAlikeNames(one: string, other: string): boolean {
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) return lookAlike(one[at] as string, other[at] as string);
  }
  return false;
}

function found(
  printed: PrintedName,
  known: string,
  names: readonly PrintedName[],
  view: IssueView,
  confidence: number,
): Finding {
  const { paragraph, start, name, article } = printed;
  const hit = {
    start,
    end: start + name.length,
    replacements: [known],
    confidence,
    message: said(`“${name}”与“${known}”只差一字`, `“${name}” is one character away from “${known}”`),
  };
  const related = names
    .filter((other) => other.name === known)
    .slice(0, 1)
    .map((other) => place(other.article, other.paragraph, other.start, other.start + known.length));
  return findingOf(FACTS, hit, article, paragraph, view.text(paragraph), related);
}
