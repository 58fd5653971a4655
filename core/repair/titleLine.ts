import type { Operation } from '../edit/operation';
import { finding } from '../findings/build';
import type { Finding, Fix } from '../findings/finding';
import { findingId, headOf, place, quoted, said } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { findTailCredit } from '../structure/credit';
import { looksLikeHeading } from '../structure/headings';
import { classOf, LINE_END, SPACE } from '../text/characters';
import { endingOf } from '../text/sentence';
import { scanOf } from './flow';

/** Two stories in one, a subhead, or a line that OCR cut: a person decides, so nothing of it is applied by a program. */
const ARTICLE = 0.6;
const OPENING = 0.7;
const SUBHEAD = 0.3;
const LONGEST = 28;
/** What stands behind a title is a paragraph of at least so many characters. */
const PARAGRAPH = 40;

/**
 * A short line between blank lines that looks like a headline, in a source that marks none: the import took it for
 * text, because too little spoke for it. It is offered as the headline of another article, and as a subhead.
 */
export const titleLine: Rule = {
  id: 'title-line',
  class: 'structure',
  title: said('疑似标题', 'Looks like a headline'),
  description: said(
    '没有标题记号的稿件里，空行之间、不以标点结束的短行可能是标题：可拆成另一篇，或定为小标题。',
    'In text without marks a short line between blank lines may be a headline: make another article of it, or a subhead.',
  ),
  article: (article, view) => article.paragraphs.flatMap((_, index) => atLine(article, index, view)),
};

function atLine(article: Article, index: number, view: IssueView): Finding[] {
  const line = article.paragraphs[index] as Paragraph;
  const next = article.paragraphs[index + 1];
  if (line.role !== 'body' || next === undefined || (next.role !== 'body' && next.role !== 'lead')) return [];
  const text = view.text(line);
  if (text.length > LONGEST || text.length < 4 || !looksLikeHeading(text)) return [];
  const behind = view.text(next);
  if (behind.length < Math.max(PARAGRAPH, text.length * 2) || endingOf(behind) === 'open') return [];
  const before = article.paragraphs[index - 1];
  if (before !== undefined && !isFinished(before, view)) return [];
  if (scanOf(line, view).marked || !isApart(line, view) || !isApart(next, view)) return [];
  return [offered(article, index, text, view)];
}

function offered(article: Article, index: number, text: string, view: IssueView): Finding {
  const line = article.paragraphs[index] as Paragraph;
  const opening = index === 0;
  const why = [
    said('前后是空行，不长，不以标点结束', 'Blank lines stand around it, it is short and ends without a mark'),
    said('后面是完整的一段', 'A whole paragraph stands behind it'),
  ];
  const headline: Operation = { kind: 'set-role', paragraph: line.id, role: 'headline' };
  const id = `${article.id}.${line.id}`;
  const moved = article.paragraphs.slice(index).map((paragraph) => paragraph.id);
  const asArticle: Fix = {
    label: said('从这里拆成另一篇', 'Make another article from here'),
    confidence: ARTICLE,
    why,
    operations: [
      { kind: 'create-article', id, after: article.id },
      { kind: 'move', paragraphs: moved, to: id, after: null },
      headline,
    ],
  };
  const asSubhead: Fix = {
    label: said('定为小标题', 'Make it a subhead'),
    confidence: SUBHEAD,
    why,
    operations: [{ kind: 'set-role', paragraph: line.id, role: 'subhead' }],
  };
  const asHeadline: Fix = {
    label: said('定为标题', 'Make it the headline'),
    confidence: OPENING,
    why,
    operations: [headline],
  };
  return finding({
    id: findingId('title-line', line, 0),
    rule: 'title-line',
    class: 'structure',
    severity: 'suspect',
    fixing: 'suggested',
    where: place(article.id, line, 0, text.length),
    message: said(`这一行像标题：${quoted(text)}`, `This line looks like a headline: ${quoted(text)}`),
    fixes: opening ? [asHeadline] : [asArticle, asSubhead],
    before: headOf(text),
    after: `⏎${headOf(text)}⏎${headOf(view.text(article.paragraphs[index + 1] as Paragraph))}`,
  });
}

function isFinished(paragraph: Paragraph, view: IssueView): boolean {
  if (paragraph.role !== 'body' && paragraph.role !== 'lead') return paragraph.role !== 'headline';
  const text = view.text(paragraph);
  return endingOf(text) === 'closed' || findTailCredit(text) !== undefined;
}

/** True where a blank line stands before a paragraph in the scan, or nothing at all. */
function isApart(paragraph: Paragraph, view: IssueView): boolean {
  const span = paragraph.spans[0];
  const text = view.sources.get(span?.source ?? '')?.text ?? '';
  let ends = 0;
  for (let at = (span?.start ?? 0) - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & (SPACE | LINE_END)) === 0) return ends > 1;
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) ends++;
  }
  return true;
}
