import { finding } from '../findings/build';
import type { Finding } from '../findings/finding';
import { findingId, headOf, place, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { bridgeBetween } from '../lexicon/lexicon';
import { endingOf } from '../text/sentence';
import { flowOf } from './flow';

/** Fewer lines say too little. */
const FEWEST = 6;
/** Seams that only fit when every other line is skipped, at least, and how many times more than the neighbours do. */
const FITS = 3;
const TIMES = 3;
/** After this many unfinished lines, two must fit the line behind the next, or the text is in order. */
const SAMPLE = 10;
/** A gain from which a word across a seam is no chance. */
const GAIN = 4;

/**
 * Two columns that were read line by line across: each line goes on not in the next but in the one behind it. Shown by
 * words that bridge every other line and hardly any neighbours. The fix reads one column first, then the other.
 */
export const interleaved: Rule = {
  id: 'interleaved',
  class: 'displaced',
  title: said('两栏交错', 'Two columns read alternately'),
  description: said(
    '两栏被逐行横着读：隔行相接而邻行不接，按栏重新排列。',
    'Two columns read across, line by line: every other line fits and neighbours do not; they are put in order.',
  ),
  article: (article, view) => {
    const flow = flowOf(article);
    return flow.length < FEWEST ? [] : inArticle(article, flow, view);
  },
};

function inArticle(article: Article, flow: readonly Paragraph[], view: IssueView): Finding[] {
  const texts = flow.map((paragraph) => view.text(paragraph));
  const unfinished = texts.filter((text) => endingOf(text) !== 'closed').length;
  if (unfinished * 2 < texts.length) return [];
  let near = 0;
  let far = 0;
  let open = 0;
  for (const [index, text] of texts.entries()) {
    if (endingOf(text) === 'closed') continue;
    open++;
    if (fits(text, texts[index + 1])) near++;
    if (fits(text, texts[index + 2])) far++;
    if ((near > 1 && far < near) || (open === SAMPLE && far < 2)) return [];
  }
  if (far < FITS || far < near * TIMES) return [];
  const confidence = Math.min(0.95, 0.6 + (far - near) * 0.06);
  const why = [
    said(
      `隔行相接成词 ${far} 处，邻行只有 ${near} 处`,
      `Words bridge every other line ${far} times, neighbours ${near} times`,
    ),
  ];
  const order = [...flow.filter((_, index) => index % 2 === 0), ...flow.filter((_, index) => index % 2 === 1)];
  const before = article.paragraphs[article.paragraphs.indexOf(flow[0] as Paragraph) - 1];
  const ids = order.map((paragraph) => paragraph.id);
  const [first = '', second = '', third = ''] = texts;
  return [
    finding({
      id: findingId('interleaved', flow[0] as Paragraph, 0),
      rule: 'interleaved',
      class: 'displaced',
      fixing: 'suggested',
      where: place(article.id, flow[0] as Paragraph, 0, 1),
      related: flow.slice(1, 3).map((paragraph) => place(article.id, paragraph, 0, 1)),
      message: said('两栏被交错着读了', 'Two columns were read alternately'),
      fixes: [
        {
          label: said('先左栏后右栏', 'One column first, then the other'),
          confidence,
          why,
          operations: [{ kind: 'move', paragraphs: ids, to: article.id, after: before?.id ?? null }],
        },
      ],
      before: `${tailOf(first)}⏎${headOf(second)}`,
      after: `${tailOf(first)}⏎${headOf(third)}`,
    }),
  ];
}

function fits(left: string, right: string | undefined): boolean {
  return right !== undefined && (bridgeBetween(left, right)?.gain ?? 0) > GAIN;
}
