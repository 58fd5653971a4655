import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import type { CheckFacts, Hit } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { type DayMention, dayNumber, daysIn, exists, likelyYear } from './mentions';

const FACTS: CheckFacts = {
  id: 'news-date',
  class: 'date',
  title: said('新闻日期与出版日期', 'Date of the news and of the issue'),
  description: said(
    '导语里已经发生的事晚于出版日期；“近日”“日前”说的是两个月以前。',
    'A past event of the lead after the issue’s date; “近日” about something two months old.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.75,
};
const AHEAD = /将|拟|计划|预计|预告|截止|截至|之前|前完成|起|至|到|报名|举办时间|开赛|启幕|有望|定于|提前|下月|明/;
const HAPPENED = /召开|举行|举办|来到|走进|开展了|获悉|了解到|出席|调研|启动|发布|签约|揭牌|正式/;
const RECENT = /近日|日前|连日来/;
const OLD = 60;
/** An event a year ahead is a slip of the year, or an anniversary: a person would see it. */
const FAR = 200;

/**
 * D03: the first paragraph tells of a past event that is after the issue's date, or calls an event recent that is more than
 * 60 days old. Sentences about plans are left alone. Source: proofing reference D03.
 */
export const newsDate: ProofRule = {
  ...FACTS,
  issue: (view) => (view.issue.date === '' ? [] : view.issue.articles.flatMap((article) => inArticle(article, view))),
};

function inArticle(article: Article, view: IssueView): Finding[] {
  const first = article.paragraphs.find(({ role }) => role === 'lead' || role === 'body');
  if (first === undefined) return [];
  const text = view.text(first);
  return daysIn(first, text)
    .slice(0, 1)
    .flatMap((mention) => {
      const hit = exists(mention) ? judge(mention, text, view.issue.date) : undefined;
      return hit === undefined ? [] : [findingOf(FACTS, hit, article.id, first as Paragraph, text)];
    });
}

function judge(mention: DayMention, text: string, issueDate: string): Hit | undefined {
  const [year = 0, month = 1, day = 1] = issueDate.split('-').map(Number);
  const { start, end } = mention;
  const ahead = dayNumber(likelyYear(mention, issueDate), mention.month, mention.day) - dayNumber(year, month, day);
  const stop = text.indexOf('。', end);
  const sentence = text.slice(text.lastIndexOf('。', start) + 1, stop < 0 ? text.length : stop);
  if (ahead > 0 && ahead < FAR && HAPPENED.test(sentence) && !AHEAD.test(sentence)) {
    return {
      start,
      end,
      replacements: [],
      message: said(`晚于出版日期 ${issueDate}`, `After the issue’s date, ${issueDate}`),
    };
  }
  if (ahead < -OLD && RECENT.test(sentence)) {
    return {
      start,
      end,
      replacements: [],
      message: said('“近日”说的是两个月以前的事', '“近日” about something two months old'),
    };
  }
  return undefined;
}
