import type { Operation } from '../edit/operation';
import { finding } from '../findings/build';
import type { Finding, Fix } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { findTailCredit, parseCredit } from '../structure/credit';
import { is, NO_START } from '../text/characters';
import { balanceOf, endingOf } from '../text/sentence';
import { flowOf, scanOf } from './flow';
import { readSeamOf, type SeamReading, wordsOf } from './seam';
import { glueBetween } from './seamEvidence';
import { isWrapped } from './unwrap';

const OFFERED = 0.5;
/** How likely a fragment that fits somewhere is at home where it stands after all. */
const IN_ORDER = 0.15;
/** A page with more loose ends than this is a table or a list; nothing is looked for. */
const MOST_ENDS = 40;

/**
 * A column that was read into the wrong article: an article ends in the middle of a sentence, and another one has a
 * stretch that starts in the middle of one. All loose ends of the issue are tried; the homes are ranked.
 */
export const foreignFragment: Rule = {
  id: 'foreign-fragment',
  class: 'displaced',
  title: said('串稿', 'Fragment of another article'),
  description: said(
    '一篇稿件中断，它的下文排进了另一篇：按断处的标点、引号、跨断处的词，为每个片段找出最可能的归处。',
    'An article breaks off and its continuation stands in another one: for each fragment the likeliest home, by marks, quotes and words across the seam.',
  ),
  issue: (view) => {
    const articles = view.issue.articles.filter((article) => !isWrapped(article, view));
    const flows = articles.map((article) => ({ article, flow: flowOf(article) }));
    const ends = flows.flatMap(({ article, flow }) => (goesRound(flow, view) ? [] : looseEnds(article, flow, view)));
    if (ends.length === 0 || ends.length > MOST_ENDS) return [];
    return flows.flatMap(({ article, flow }) => fragmentsOf(article, flow, ends, view));
  },
};

/** A paragraph that breaks off and does not go on behind itself. */
interface LooseEnd {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly text: string;
}

/** True where an article's end goes on at its own start: its first column is displaced, and no other article is asked. */
function goesRound(flow: readonly Paragraph[], view: IssueView): boolean {
  const first = flow[0];
  const last = flow.at(-1);
  if (first === undefined || last === undefined || first === last || first.role === 'lead') return false;
  const text = view.text(last);
  return endingOf(text) !== 'closed' && read(last, first, view).probability >= OFFERED;
}

function looseEnds(article: Article, flow: readonly Paragraph[], view: IssueView): LooseEnd[] {
  return flow.flatMap((paragraph, index) => {
    const text = view.text(paragraph);
    if (text.length < 8 || endingOf(text) === 'closed' || endingOf(text) === 'colon') return [];
    if (findTailCredit(text) !== undefined || parseCredit(text) !== undefined) return [];
    const next = flow[index + 1];
    if (next !== undefined && read(paragraph, next, view).probability >= OFFERED) return [];
    return [{ article, paragraph, text }];
  });
}

function read(first: Paragraph, second: Paragraph, view: IssueView): SeamReading {
  return readSeamOf(first, second, { furniture: false, indented: undefined, ...scanOf(first, view) }, view);
}

/** Paragraphs of an article that start in the middle of a sentence with nothing before them to go on from. */
function fragmentsOf(
  article: Article,
  flow: readonly Paragraph[],
  ends: readonly LooseEnd[],
  view: IssueView,
): Finding[] {
  return flow.flatMap((paragraph, index) => {
    const text = view.text(paragraph);
    const before = flow[index - 1];
    if (paragraph.role === 'lead' || text.length < 4) return [];
    if (
      before !== undefined &&
      endingOf(view.text(before)) !== 'closed' &&
      !ends.some((end) => end.paragraph === before)
    )
      return [];
    const beforeLead = index === 0 && flow.some((each) => each.role === 'lead');
    const marked = beforeLead || is(text.charCodeAt(0), NO_START) || balanceOf(text.slice(0, 1500)).closed > 0;
    // Without a mark that says so, only the start of an article without a lead may be in the middle of a sentence.
    if (!marked && (index > 0 || goesRound(flow, view))) return [];
    const homes = ends
      .filter((end) => end.paragraph !== paragraph && end.article !== article)
      .map((end) => ({ end, reading: read(end.paragraph, paragraph, view) }))
      .filter(({ reading }) => reading.probability >= OFFERED && speaksForIt(reading, marked))
      .sort((a, b) => b.reading.probability - a.reading.probability)
      .slice(0, 3);
    const best = homes[0];
    if (best === undefined) return [];
    const odds = homes.map(({ reading }) => reading.probability / (1.0001 - reading.probability));
    const total = odds.reduce((sum, each) => sum + each, 0) + (marked ? IN_ORDER : IN_ORDER * 20);
    const block = blockFrom(article, flow, index, view);
    const fixes = homes.map(({ end, reading }, at) => fixOf(end, block, reading, (odds[at] as number) / total, view));
    if ((fixes[0]?.confidence ?? 0) < OFFERED) return [];
    return finding({
      id: findingId('foreign-fragment', paragraph, 0),
      rule: 'foreign-fragment',
      class: 'displaced',
      fixing: 'suggested',
      where: place(article.id, paragraph, 0, 1),
      related: [place(best.end.article.id, best.end.paragraph, best.end.text.length - 1, best.end.text.length)],
      message: said(
        `这一段可能是另一篇的下文：${quoted(tailOf(best.end.text))}接${quoted(headOf(text))}`,
        `This may go on from another article: ${quoted(tailOf(best.end.text))} ${quoted(headOf(text))}`,
      ),
      fixes,
      before: `${tailOf(best.end.text)}⏎…`,
      after: tailOf(best.end.text) + headOf(text),
    });
  });
}

/** More than an open end must speak for a home: a word, a quotation or the issue's own words across the seam. */
function speaksForIt(reading: SeamReading, marked: boolean): boolean {
  if ((reading.bridge?.gain ?? 0) > (marked ? 2 : 6) || (marked && reading.evidence.includes('left-pause')))
    return true;
  return reading.evidence.includes('quote-across') || reading.evidence.includes('own-word');
}

/** The stretch that a fragment starts: to the paragraph before the next lead, or to the end of the article where it stands behind its text. */
function blockFrom(article: Article, flow: readonly Paragraph[], index: number, view: IssueView): Paragraph[] {
  const lead = flow.findIndex((paragraph, at) => at > index && paragraph.role === 'lead');
  const last =
    lead > index ? (flow[lead - 1] as Paragraph) : index === 0 ? endOfSentence(flow, view) : (flow.at(-1) as Paragraph);
  const from = article.paragraphs.indexOf(flow[index] as Paragraph);
  return article.paragraphs.slice(from, article.paragraphs.indexOf(last) + 1);
}

/** The first paragraph that ends with its sentence. */
function endOfSentence(flow: readonly Paragraph[], view: IssueView): Paragraph {
  return flow.find((paragraph) => endingOf(view.text(paragraph)) === 'closed') ?? (flow[0] as Paragraph);
}

function fixOf(
  end: LooseEnd,
  block: readonly Paragraph[],
  reading: SeamReading,
  confidence: number,
  view: IssueView,
): Fix {
  const [first, ...rest] = block as [Paragraph, ...Paragraph[]];
  const glue = glueBetween(end.text, view.text(first));
  const operations: Operation[] = [
    { kind: 'join', paragraph: end.paragraph.id, others: [{ paragraph: first.id, glue }] },
  ];
  if (rest.length > 0)
    operations.push({
      kind: 'move',
      paragraphs: rest.map((each) => each.id),
      to: end.article.id,
      after: end.paragraph.id,
    });
  return {
    label: said(`接到${quoted(tailOf(end.text, 10))}后面`, `Put it behind ${quoted(tailOf(end.text, 10))}`),
    confidence: Math.min(confidence, reading.probability),
    why: wordsOf(reading),
    operations,
  };
}
