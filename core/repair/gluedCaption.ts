import type { Operation } from '../edit/operation';
import { freshParagraphId } from '../edit/typing';
import { finding } from '../findings/build';
import type { Finding } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { findTailCredit } from '../structure/credit';

/** Set apart by a space, or signed by whoever took the picture: never wrong on the papers that were read. */
const SURE = 0.97;
/** Prose may say 图为, too. */
const LIKELY = 0.7;
const LONGEST = 70;
/** The last sentence of a paragraph, behind a finished one: what a picture shows. */
const CAPTION =
  /[。！？…][”’）」』]?([ \u3000]*)((?:图为|圖為|上图|下图|左图|右图|题图|图[①②③④])[^。！？\n]{3,}[。]?)$/;

/** A caption that was run together with the end of a paragraph: `……一派繁忙景象。 图为农机手在作业。`. */
export const gluedCaption: Rule = {
  id: 'glued-caption',
  class: 'split',
  title: said('图说粘连', 'Caption run into a paragraph'),
  description: said(
    '段末粘着的“图为……”分成单独的图片说明。',
    'What a picture shows, run into the end of a paragraph, becomes a caption of its own.',
  ),
  article: (article, view) =>
    article.paragraphs.flatMap((paragraph, index) => {
      if (paragraph.role !== 'body' && paragraph.role !== 'lead') return [];
      const credited = article.paragraphs[index + 1]?.role === 'credit';
      return inParagraph(article, paragraph, credited, view);
    }),
};

function inParagraph(article: Article, paragraph: Paragraph, credited: boolean, view: IssueView): Finding[] {
  const text = view.text(paragraph);
  const tail = text.slice(-LONGEST);
  const found = tail.includes('图') || tail.includes('圖') ? CAPTION.exec(tail) : null;
  // A credit behind it goes first; the next look finds the caption.
  if (found === null || findTailCredit(text) !== undefined) return [];
  const [, space, caption] = found as unknown as [string, string, string];
  const start = text.length - caption.length;
  const end = start - space.length;
  const sure = credited || space !== '';
  const why = [
    said('“图为”说的是图片，前面的句子已经结束', '“图为” tells of a picture, and the sentence before it is finished'),
    ...(space === '' ? [] : [said('前面有空格', 'A space stands before it')]),
    ...(credited ? [said('后面是摄影署名', 'A credit stands behind it')] : []),
  ];
  const id = freshParagraphId(paragraph.id, (candidate) => article.paragraphs.some((each) => each.id === candidate));
  const operations: Operation[] = [{ kind: 'split', paragraph: paragraph.id, at: end, id, role: 'caption' }];
  if (space !== '')
    operations.unshift({ kind: 'replace', paragraph: paragraph.id, start: end, before: space, after: '' });
  return [
    finding({
      id: findingId('glued-caption', paragraph, start),
      rule: 'glued-caption',
      class: 'split',
      severity: sure ? 'error' : 'suspect',
      fixing: sure ? 'safe' : 'suggested',
      where: place(article.id, paragraph, start, text.length),
      message: said(
        `图片说明${quoted(headOf(caption))}粘在段末`,
        `The caption ${quoted(headOf(caption))} was run into the paragraph`,
      ),
      fixes: [
        { label: said('分出图片说明', 'Split the caption off'), confidence: sure ? SURE : LIKELY, why, operations },
      ],
      before: tailOf(text.slice(0, end)) + space + headOf(caption),
      after: `${tailOf(text.slice(0, end))}⏎${headOf(caption)}`,
    }),
  ];
}
