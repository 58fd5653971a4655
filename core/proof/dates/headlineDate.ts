import type { Finding } from '../../findings/finding';
import { place, said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Role } from '../../issue/issue';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { daysIn } from './mentions';

const FACTS: CheckFacts = {
  id: 'headline-date',
  class: 'date',
  title: said('标题、图注与正文日期不一', 'Dates of headline, caption and text disagree'),
  description: said(
    '标题或图片说明里的日期正文没有，而正文有只差月或日的日期。',
    'A date of the headline or caption that the text lacks, while it has one that differs only in month or day.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.7,
};
const OUTSIDE: readonly Role[] = ['kicker', 'headline', 'deck', 'caption'];

/** D04: the same day in headline, caption and text. Only where the text has a day that differs in one of the two numbers. Source: proofing reference D04. */
export const headlineDate: ProofRule = { ...FACTS, article: inArticle };

function inArticle(article: Article, view: IssueView): Finding[] {
  const inside = article.paragraphs.filter(({ role }) => !OUTSIDE.includes(role));
  const days = inside.flatMap((paragraph) =>
    daysIn(paragraph, view.text(paragraph)).map((day) => ({ paragraph, day })),
  );
  return article.paragraphs.flatMap((paragraph) => {
    if (!OUTSIDE.includes(paragraph.role)) return [];
    const text = view.text(paragraph);
    return daysIn(paragraph, text).flatMap(({ start, end, month, day }) => {
      if (days.some((other) => other.day.month === month && other.day.day === day)) return [];
      const near = days.find((other) => (other.day.month === month) !== (other.day.day === day));
      if (near === undefined) return [];
      const message = said(
        `正文写的是${near.day.month}月${near.day.day}日`,
        `The text says ${near.day.month}月${near.day.day}日`,
      );
      const related = [place(article.id, near.paragraph, near.day.start, near.day.end)];
      return [findingOf(FACTS, { start, end, replacements: [], message }, article.id, paragraph, text, related)];
    });
  });
}
