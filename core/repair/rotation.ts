import type { Finding, Fix } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { Said } from '../said';
import { type Beginning, displacementOf } from './beginning';
import { flowOf } from './flow';
import { glueBetween } from './seamEvidence';
import { isWrapped } from './unwrap';

const OFFERED = 0.5;

/**
 * The first column of an article was printed or read last: the article starts in the middle of a sentence, and ends in
 * the middle of the one that this sentence belongs to. The fix moves the tail block (with its byline) to the head and
 * joins. Several beginnings are possible; they are ranked. The finding's confidence is that end and start belong
 * together; each fix has that of its beginning. Never applied as `safe`.
 */
export const rotation: Rule = {
  id: 'rotation',
  class: 'displaced',
  title: said('首栏错位', 'First column displaced'),
  description: said(
    '稿件开头半句、结尾半句，而首尾正好相接：首栏排到了末尾，移回开头。',
    'An article that starts mid-sentence and ends mid-sentence where the two fit: its first column stands last and is moved to the head.',
  ),
  article: (article, view) => {
    const finding = rotationOf(article, view);
    return finding === undefined ? [] : [finding];
  },
};

function rotationOf(article: Article, view: IssueView): Finding | undefined {
  if (isWrapped(article, view)) return undefined;
  const flow = flowOf(article);
  const first = flow[0];
  const last = flow.at(-1);
  if (first === undefined || last === undefined || flow.length < 2) return undefined;
  const displacement = displacementOf(article, flow, view);
  const best = displacement?.beginnings[0];
  if (displacement === undefined || best === undefined || displacement.confidence < OFFERED) return undefined;
  const { confidence, beginnings } = displacement;
  const left = tailOf(view.text(last));
  const right = headOf(view.text(first));
  const text = view.text(best.paragraph);
  return {
    id: findingId('rotation', first, 0),
    rule: 'rotation',
    class: 'displaced',
    severity: 'error',
    fixing: 'suggested',
    where: place(article.id, first, 0, Math.min(1, view.text(first).length)),
    related: [
      place(article.id, best.paragraph, 0, Math.min(1, text.length)),
      place(article.id, last, Math.max(0, view.text(last).length - 1), view.text(last).length),
    ],
    message: said(
      `首栏排到了文末：文章应从${quoted(headOf(text))}开始，${quoted(left)}接${quoted(right)}`,
      `The first column stands last: the article starts at ${quoted(headOf(text))}, and ${quoted(left)} goes on with ${quoted(right)}`,
    ),
    evidence: best.why,
    confidence,
    before: `${right} … ${left}`,
    after: `${headOf(text)} … ${left}${right}`,
    fixes: beginnings.map((beginning) => fixOf(article, first, last, beginning, beginnings.length, view)),
  };
}

/** The doubt that stays where several beginnings are possible, so that the history tells of it. */
function doubt(count: number): Said[] {
  if (count < 2) return [];
  return [
    said(
      `首尾相接无疑，文首有 ${count} 处可能，取最可能的一处`,
      `End and start belong together; of ${count} possible beginnings this is the likeliest`,
    ),
  ];
}

/** Moves the block that begins there to the head of the article, behind its headline set, and joins its end to what stood first. */
function fixOf(
  article: Article,
  first: Paragraph,
  last: Paragraph,
  beginning: Beginning,
  count: number,
  view: IssueView,
): Fix {
  const start = article.paragraphs.indexOf(beginning.block);
  const moved = article.paragraphs.slice(start).map((paragraph) => paragraph.id);
  const head = article.paragraphs[article.paragraphs.indexOf(first) - 1];
  const text = view.text(beginning.paragraph);
  return {
    label: said(
      `从${quoted(headOf(text, 10))}起移到文首`,
      `Move the block from ${quoted(headOf(text, 10))} to the head`,
    ),
    confidence: beginning.confidence,
    why: [...beginning.why, ...doubt(count)],
    operations: [
      { kind: 'move', paragraphs: moved, to: article.id, after: head?.id ?? null },
      {
        kind: 'join',
        paragraph: last.id,
        others: [{ paragraph: first.id, glue: glueBetween(view.text(last), view.text(first)) }],
      },
    ],
  };
}
