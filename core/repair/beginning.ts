import { said } from '../findings/make';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { Said } from '../said';
import { classOf, HAN, LETTER, LINE_END } from '../text/characters';
import { endingOf } from '../text/sentence';
import type { EvidenceId } from './evidence';
import { scanOf } from './flow';
import { readSeam, wordsOf } from './seam';
import { startsLikeParagraph } from './seamEvidence';

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
const MOST_PARAGRAPHS = 10;
/** A beginning less likely than this is not worth an editor's look. */
const WORTH_OFFERING = 0.08;
/** Less than this, and the article's end and start are not one sentence. */
const LEAST_FIT = 0.5;
/** How likely an article that ends open and starts without a lead is in order after all: it goes on somewhere else. */
const IN_ORDER = 0.3;
/** Evidence that the article starts in the middle of a sentence, whatever else it may mean. */
const HEADLESS: readonly EvidenceId[] = ['quote-across', 'right-closes', 'right-no-start', 'own-word'];
/** How articles like to begin, and how their paragraphs go on. */
const OPENING =
  /^(?:近日|日前|今天|昨天|今日|昨日|今年以来|近年来|连日来|当地时间|[^，。]{0,6}\d{1,2}(?:月\d{1,2})?日)/;
/** What a displaced column of two paragraphs costs against one of one, and each paragraph more. Logarithms. */
const SECOND_PARAGRAPH = 0.5;
const MORE_PARAGRAPHS = 2;
/** Who was present closes an article: the paragraph before the real beginning. Logarithm. */
const CLOSING_WORDS = 1.5;
const CLOSING = /^.{0,50}(?:参加|出席|陪同|列席|主持会议)[^，]{0,16}。$/;
/** What the words of the headline are worth, by the share that stands in a paragraph. Logarithm. */
const HEADLINE_WORDS = 6;

/** What an article's end and start say about each other. */
export interface Displacement {
  /** The probability that the article ends in the sentence that it starts with, wherever the moved block begins. */
  readonly confidence: number;
  /** Where it may begin, the likeliest first, three at most. */
  readonly beginnings: readonly Beginning[];
}

/** Reads an article for a displaced first column; undefined where its end does not fit its start. */
export function displacementOf(
  article: Article,
  flow: readonly Paragraph[],
  view: IssueView,
): Displacement | undefined {
  const first = flow[0] as Paragraph;
  const last = flow.at(-1) as Paragraph;
  const left = view.text(last);
  const right = view.text(first);
  if (first.role === 'lead' || left === '' || right === '' || endingOf(left) === 'closed') return undefined;
  const reading = readSeam(left, right, { furniture: false, indented: undefined, ...scanOf(last, view) });
  if (reading.probability < LEAST_FIT) return undefined;
  const headline = headlinePairs(article, flow, view);
  const found: { paragraph: Paragraph; looks: Looks }[] = [];
  for (let index = Math.max(1, flow.length - MOST_PARAGRAPHS); index < flow.length; index++) {
    const paragraph = flow[index] as Paragraph;
    if (endingOf(view.text(flow[index - 1] as Paragraph)) !== 'closed') continue;
    const looks = looksOf(article, paragraph, headline, view);
    const more = flow.length - 1 - index;
    const long = more === 0 ? 0 : SECOND_PARAGRAPH + MORE_PARAGRAPHS * (more - 1);
    const closes = CLOSING.test(view.text(flow[index - 1] as Paragraph)) ? CLOSING_WORDS : 0;
    found.push({ paragraph, looks: { ...looks, score: looks.score - long + closes } });
  }
  const headless = HEADLESS.some((id) => reading.evidence.includes(id)) || (reading.bridge?.gain ?? 0) > 2;
  const inOrder = IN_ORDER * Math.exp(HEADLINE_WORDS * share(headline, right)) * (headless ? 0.03 : 1);
  const total = found.reduce((sum, each) => sum + Math.exp(each.looks.score), inOrder);
  const beginnings = found
    .map(({ paragraph, looks }): Beginning => {
      const confidence = (reading.probability * Math.exp(looks.score)) / total;
      return { paragraph, block: looks.block, confidence, why: [...looks.why, ...wordsOf(reading)] };
    })
    .filter((each) => each.confidence >= WORTH_OFFERING)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3);
  return { confidence: reading.probability * (1 - inOrder / total), beginnings };
}

interface Looks {
  readonly block: Paragraph;
  readonly score: number;
  readonly why: readonly Said[];
}

/** How much a paragraph looks like the first of an article: a byline before it, a lead, the headline's words, a wider gap in the scan. */
function looksOf(article: Article, paragraph: Paragraph, headline: Pairs, view: IssueView): Looks {
  const text = view.text(paragraph);
  const why: Said[] = [];
  let score = 0;
  const before = article.paragraphs[article.paragraphs.indexOf(paragraph) - 1];
  const byline = before?.role === 'byline' ? before : undefined;
  if (byline !== undefined) {
    score += 6;
    why.push(said('前面是署名行', 'A byline stands before it'));
  }
  if (paragraph.role === 'lead') {
    score += 6;
    why.push(said('以电头开头', 'It starts with a lead'));
  }
  if (blankLinesBefore(byline ?? paragraph, view) > 1) {
    score += 2;
    why.push(said('原文在它前面空得更多', 'The scan leaves more space before it'));
  }
  const words = share(headline, text);
  score += HEADLINE_WORDS * words;
  if (words > 0.3) why.push(said('含有标题里的字词', 'It holds words of the headline'));
  if (OPENING.test(text)) score += 0.8;
  else if (startsLikeParagraph(text)) score -= 1;
  return { block: byline ?? paragraph, score, why };
}

/** Pairs of neighbouring characters of the headline set, each with its weight: what every paragraph holds tells nothing. */
type Pairs = ReadonlyMap<string, number>;

function headlinePairs(article: Article, flow: readonly Paragraph[], view: IssueView): Pairs {
  const pairs = new Map<string, number>();
  for (const paragraph of article.paragraphs) {
    if (paragraph.role !== 'headline' && paragraph.role !== 'kicker' && paragraph.role !== 'deck') continue;
    const text = view.text(paragraph);
    for (let at = 1; at < text.length; at++) {
      const both = classOf(text.charCodeAt(at - 1)) & classOf(text.charCodeAt(at));
      if ((both & (HAN | LETTER)) === 0) continue;
      const pair = text.slice(at - 1, at + 1);
      const holders = flow.filter((each) => view.text(each).includes(pair)).length;
      if (holders > 0) pairs.set(pair, 1 / Math.sqrt(holders));
    }
  }
  return pairs;
}

/** Share of the pairs, by weight, that occur in a text. */
function share(pairs: Pairs, text: string): number {
  let all = 0;
  let held = 0;
  for (const [pair, weight] of pairs) {
    all += weight;
    if (text.includes(pair)) held += weight;
  }
  return all === 0 ? 0 : held / all;
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
