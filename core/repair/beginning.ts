import { said } from '../findings/make';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { Said } from '../said';
import { classOf, LINE_END } from '../text/characters';
import { balanceOf, endingOf } from '../text/sentence';
import { scanOf } from './flow';
import { readSeam, wordsOf } from './seam';

/** A place where an article may really begin although other paragraphs stand before it. */
export interface Beginning {
  /** First paragraph of the running text there. */
  readonly paragraph: Paragraph;
  /** Where the block starts: the paragraph or the byline in front of it. */
  readonly block: Paragraph;
  readonly confidence: number;
  readonly why: readonly Said[];
}

/** A beginning further from the end than this would make the displaced column longer than columns are. */
const MOST_PARAGRAPHS = 12;
/** A beginning less likely than this is not worth an editor's look. */
const WORTH_OFFERING = 0.08;

/**
 * The places where an article with a displaced first column may begin, the likeliest first (three at most). There are
 * none where its end does not fit its start.
 */
export function beginningsOf(article: Article, flow: readonly Paragraph[], view: IssueView): Beginning[] {
  const first = flow[0] as Paragraph;
  const last = flow.at(-1) as Paragraph;
  const left = view.text(last);
  const right = view.text(first);
  if (first.role === 'lead' || endingOf(left) === 'closed' || left === '' || right === '') return [];
  const reading = readSeam(left, right, { furniture: false, indented: undefined, ...scanOf(last, view) });
  const fits = reading.probability;
  if (fits < 0.6) return [];
  const found: { beginning: Paragraph; block: Paragraph; score: number; why: Said[] }[] = [];
  for (let index = Math.max(1, flow.length - MOST_PARAGRAPHS); index < flow.length; index++) {
    const paragraph = flow[index] as Paragraph;
    if (endingOf(view.text(flow[index - 1] as Paragraph)) !== 'closed') continue;
    const { block, score, why } = looksOf(article, paragraph, view);
    found.push({ beginning: paragraph, block, score, why });
  }
  const total = found.reduce((sum, each) => sum + Math.exp(each.score), 0);
  return found
    .map(({ beginning, block, score, why }): Beginning => {
      const share = Math.exp(score) / total;
      return { paragraph: beginning, block, confidence: fits * share, why: [...why, ...wordsOf(reading)] };
    })
    .filter((each) => each.confidence >= WORTH_OFFERING)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3);
}

/** How much a paragraph looks like the first of an article: a byline before it, a lead, a wider gap in the scan. */
function looksOf(
  article: Article,
  paragraph: Paragraph,
  view: IssueView,
): { block: Paragraph; score: number; why: Said[] } {
  const text = view.text(paragraph);
  const why: Said[] = [];
  let score = 0;
  const before = article.paragraphs[article.paragraphs.indexOf(paragraph) - 1];
  const byline = before?.role === 'byline' ? before : undefined;
  if (byline !== undefined) {
    score += 5;
    why.push(said('前面是署名行', 'A byline stands before it'));
  }
  if (paragraph.role === 'lead') {
    score += 5;
    why.push(said('以电头开头', 'It starts with a lead'));
  }
  if (blankLinesBefore(byline ?? paragraph, view) > 1) {
    score += 1.5;
    why.push(said('原文在它前面空得更多', 'The scan leaves more space before it'));
  }
  const { opened, closed } = balanceOf(text);
  if (closed === 0 && opened === 0) score += 0.2;
  return { block: byline ?? paragraph, score, why };
}

/** Blank lines in front of a paragraph in the scan. */
function blankLinesBefore(paragraph: Paragraph, view: IssueView): number {
  const span = paragraph.spans[0];
  const text = span === undefined ? undefined : view.sources.get(span.source)?.text;
  if (span === undefined || text === undefined) return 0;
  let ends = 0;
  for (let at = span.start - 1; at >= 0 && ends < 8; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028 || code === 0x2029 || code === 0x85) ends++;
    else if ((classOf(code) & LINE_END) === 0 && code !== 0x20 && code !== 0x3000) break;
  }
  return ends - 1;
}
