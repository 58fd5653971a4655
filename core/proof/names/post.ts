import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import { type RosterEntry, rosterOn } from '../../lists/roster';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';

const FACTS: CheckFacts = {
  id: 'post',
  class: 'name',
  title: said('职务与名册不符', 'Post and roster disagree'),
  description: said(
    '名册里的人在出版日期另任他职。',
    'On the day of the issue the roster gives the person another post.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.8,
};

/**
 * C09: a person of the roster behind a post that the roster gives to somebody else on that day: 区长沈东. Only posts that the
 * roster names are compared, and 副 before a post makes it another. Source: the house's roster.
 */
export const post: ProofRule = {
  ...FACTS,
  issue(view) {
    const entries = rosterOn(view.house.roster, view.issue.date).filter((each) => each.post !== '');
    if (entries.length === 0) return [];
    return view.issue.articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) => inParagraph(article, paragraph, entries, view)),
    );
  },
};

function inParagraph(
  article: Article,
  paragraph: Paragraph,
  entries: readonly RosterEntry[],
  view: IssueView,
): Finding[] {
  const text = view.text(paragraph);
  const found: Finding[] = [];
  const posts = new Set(entries.map((entry) => entry.post));
  for (const { name } of entries) {
    const own = entries.filter((entry) => entry.name === name).map((entry) => entry.post);
    for (let at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
      const before = text.slice(0, at);
      if (own.some((each) => before.endsWith(each))) continue;
      const given = [...posts].find(
        (each) => before.endsWith(each) && !before.endsWith(`副${each}`) && !own.some((mine) => mine.endsWith(each)),
      );
      if (given === undefined) continue;
      const message = said(`名册里${name}是${own.join('、')}`, `In the roster ${name} is ${own.join(', ')}`);
      found.push(
        findingOf(
          FACTS,
          { start: at - given.length, end: at, replacements: own, message },
          article.id,
          paragraph,
          text,
        ),
      );
    }
  }
  return found;
}
