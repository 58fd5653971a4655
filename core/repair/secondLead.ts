import type { Operation } from '../edit/operation';
import { freshParagraphId } from '../edit/typing';
import { finding } from '../findings/build';
import type { Finding } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { looksLikeHeading } from '../structure/headings';
import { parseLead } from '../structure/lead';
import { endingOf } from '../text/sentence';
import { flowOf } from './flow';

/** A lead in the middle of a paragraph, behind a finished sentence or a headline: never seen in running text. */
const INSIDE = 0.97;
/** A second lead in an article: some papers gather short items under one headline. */
const SECOND = 0.82;
const LEAD_WORDS = ['本报讯', '本刊讯', '新华社', '中新社'] as const;

/**
 * What was run together shows by its leads: a lead in the middle of a paragraph (two items, or a headline and its
 * body, in one), and a second lead in an article (two articles in one).
 */
export const secondLead: Rule = {
  id: 'second-lead',
  class: 'split',
  title: said('两稿粘连', 'Articles run together'),
  description: said(
    '段落中间出现电头，或一篇稿件里有第二个电头：在此拆开。',
    'A lead in the middle of a paragraph, or a second lead in one article: split there.',
  ),
  article: (article, view) => {
    const flow = flowOf(article);
    const headlines = article.paragraphs.filter((paragraph) => paragraph.role === 'headline');
    const inside = [...headlines, ...flow].flatMap((paragraph) => insideParagraph(article, paragraph, view));
    return inside.length > 0 ? inside : secondInArticle(article, flow, view);
  },
};

function insideParagraph(article: Article, paragraph: Paragraph, view: IssueView): Finding[] {
  const text = view.text(paragraph);
  const at = leadInside(text);
  if (at < 0) return [];
  const head = text.slice(0, at).trimEnd();
  const heading = looksLikeHeading(head);
  const id = freshParagraphId(paragraph.id, (candidate) => article.paragraphs.some((each) => each.id === candidate));
  const operations: Operation[] = [];
  const space = text.slice(head.length, at);
  if (space !== '')
    operations.push({ kind: 'replace', paragraph: paragraph.id, start: head.length, before: space, after: '' });
  operations.push({ kind: 'split', paragraph: paragraph.id, at: head.length, id, role: 'lead' });
  if (heading && paragraph.role !== 'headline')
    operations.push({ kind: 'set-role', paragraph: paragraph.id, role: 'headline' });
  const why = [
    said('电头只在一篇消息的开头', 'A lead stands at the start of a news item only'),
    heading
      ? said('前面的文字像标题', 'The text before it looks like a headline')
      : said('前面的句子已经结束', 'The sentence before it is finished'),
  ];
  return [
    finding({
      id: findingId('second-lead', paragraph, at),
      rule: 'second-lead',
      class: 'split',
      fixing: 'suggested',
      where: place(article.id, paragraph, at, Math.min(text.length, at + 3)),
      message: said(
        `段落中间有电头：${quoted(headOf(text.slice(at), 10))}`,
        `A lead stands inside the paragraph: ${quoted(headOf(text.slice(at), 10))}`,
      ),
      fixes: [{ label: said('在此分段', 'Split here'), confidence: INSIDE, why, operations }],
      before: tailOf(head) + headOf(text.slice(at)),
      after: `${tailOf(head)}⏎${headOf(text.slice(at))}`,
    }),
  ];
}

/** Where a lead starts inside a text, behind a finished sentence or what looks like a headline; -1 where none does. */
function leadInside(text: string): number {
  for (const word of LEAD_WORDS) {
    for (let at = text.indexOf(word, 4); at > 0; at = text.indexOf(word, at + 1)) {
      const head = text.slice(0, at);
      const lead = parseLead(text.slice(at, at + 120));
      if (lead === undefined || lead.people.length === 0) continue;
      if (endingOf(head) === 'closed' || looksLikeHeading(head.trimEnd())) return at;
    }
  }
  return -1;
}

function secondInArticle(article: Article, flow: readonly Paragraph[], view: IssueView): Finding[] {
  const index = flow.findIndex((paragraph, at) => at > 0 && isNamedLead(paragraph, view));
  const lead = flow[index];
  const before = flow[index - 1];
  if (lead === undefined || before === undefined || !flow.slice(0, index).some((each) => isNamedLead(each, view)))
    return [];
  const title = looksLikeHeading(view.text(before)) && index > 1 ? before : undefined;
  const last = title === undefined ? before : (flow[index - 2] as Paragraph);
  if (endingOf(view.text(last)) !== 'closed') return [];
  const start = article.paragraphs.indexOf(title ?? lead);
  const moved = article.paragraphs.slice(start).map((paragraph) => paragraph.id);
  const id = `${article.id}.${lead.id}`;
  const operations: Operation[] = [
    { kind: 'create-article', id, after: article.id },
    { kind: 'move', paragraphs: moved, to: id, after: null },
  ];
  if (title !== undefined) operations.push({ kind: 'set-role', paragraph: title.id, role: 'headline' });
  const text = view.text(title ?? lead);
  const why = [
    said('这是稿件里的第二个电头', 'It is the second lead of the article'),
    said('前一段已经结束', 'The paragraph before it is finished'),
  ];
  return [
    finding({
      id: findingId('second-lead', lead, 0),
      rule: 'second-lead',
      class: 'split',
      severity: 'suspect',
      fixing: 'suggested',
      where: place(article.id, title ?? lead, 0, 1),
      message: said(
        `另一篇稿件从${quoted(headOf(text, 10))}开始`,
        `Another article starts at ${quoted(headOf(text, 10))}`,
      ),
      fixes: [
        { label: said('从这里拆成另一篇', 'Make another article from here'), confidence: SECOND, why, operations },
      ],
      before: tailOf(view.text(last)),
      after: headOf(text),
    }),
  ];
}

function isNamedLead(paragraph: Paragraph, view: IssueView): boolean {
  return paragraph.role === 'lead' && (parseLead(view.text(paragraph))?.people.length ?? 0) > 0;
}
