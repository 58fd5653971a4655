import { freshParagraphId } from '../edit/typing';
import type { Finding } from '../findings/finding';
import { findingId, place, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { findTailCredit } from '../structure/credit';

/** Names behind a finished sentence and a word that only credits end with: never wrong on the papers that were read. */
const CONFIDENCE = 0.98;

/** A credit that was run together with the last sentence of a paragraph: `……辛勤付出。 童华岗 冷媚妮 王栋栋图文报道`. */
export const gluedCredit: Rule = {
  id: 'glued-credit',
  class: 'split',
  title: said('署名粘连', 'Credit run into a paragraph'),
  description: said(
    '段末粘着的图文报道、摄、供图署名分成单独一段。',
    'A photo or text credit at the end of a paragraph becomes a paragraph of its own.',
  ),
  article: (article, view) =>
    article.paragraphs.flatMap((paragraph) => {
      const finding =
        paragraph.role === 'body' || paragraph.role === 'lead' ? inParagraph(article, paragraph, view) : undefined;
      return finding === undefined ? [] : [finding];
    }),
};

function inParagraph(article: Article, paragraph: Paragraph, view: IssueView): Finding | undefined {
  const text = view.text(paragraph);
  const credit = findTailCredit(text);
  if (credit === undefined) return undefined;
  const why = [
    said('前面的句子已经结束', 'The sentence before it is finished'),
    said(`“${credit.kind}”前面是人名`, `Names stand before “${credit.kind}”`),
  ];
  const sentence = text.slice(0, credit.start).trimEnd();
  const end = sentence.length;
  const space = text.slice(end, credit.start);
  const before = tailOf(sentence);
  const id = freshParagraphId(paragraph.id, (candidate) => article.paragraphs.some((each) => each.id === candidate));
  return {
    id: findingId('glued-credit', paragraph, credit.start),
    rule: 'glued-credit',
    class: 'split',
    severity: 'error',
    fixing: 'safe',
    where: place(article.id, paragraph, credit.start, text.length),
    related: [],
    message: said(`署名“${credit.text}”粘在段末`, `The credit “${credit.text}” was run into the paragraph`),
    evidence: why,
    confidence: CONFIDENCE,
    before: `${before} ${credit.text}`,
    after: `${before}⏎${credit.text}`,
    fixes: [
      {
        label: said('分出署名', 'Split the credit off'),
        confidence: CONFIDENCE,
        why,
        operations: [
          ...(space === ''
            ? []
            : [{ kind: 'replace', paragraph: paragraph.id, start: end, before: space, after: '' } as const]),
          { kind: 'split', paragraph: paragraph.id, at: end, id, role: 'credit' },
        ],
      },
    ],
  };
}
