import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { daysIn, exists, likelyYear, weekdayOf } from './mentions';

const FACTS: CheckFacts = {
  id: 'weekday',
  class: 'date',
  title: said('日期与星期不符', 'Date and weekday disagree'),
  description: said(
    '写明的星期与日历不符。没写年份的按本期日期推定。',
    'The weekday is not that of the calendar. A missing year is taken from the date of the issue.',
  ),
  severity: 'error',
  fixing: 'marked',
  confidence: 0.93,
};
const NAMES = '一二三四五六日';

/** D02: a date and the weekday behind it disagree. Either may be wrong, so it is only marked. Source: the calendar. */
export const weekday: ProofRule = {
  ...FACTS,
  issue: (view) =>
    view.issue.articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) => inParagraph(paragraph, article.id, view)),
    ),
};

function inParagraph(paragraph: Parameters<IssueView['text']>[0], container: string, view: IssueView): Finding[] {
  const text = view.text(paragraph);
  return daysIn(paragraph, text).flatMap((mention) => {
    if (mention.weekday === undefined || !exists(mention)) return [];
    const year = likelyYear(mention, view.issue.date);
    if (year === 0) return [];
    const right = weekdayOf(year, mention.month, mention.day);
    if (right === mention.weekday.number) return [];
    const name = NAMES[right - 1] as string;
    const { start, end } = mention.weekday;
    const message = said(
      `${year}年${mention.month}月${mention.day}日是星期${name}`,
      `${year}-${mention.month}-${mention.day} is weekday ${right}`,
    );
    return [findingOf(FACTS, { start, end, replacements: [name], message }, container, paragraph, text)];
  });
}
