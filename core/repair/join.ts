import type { Finding } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { flowOf, indentsParagraphs, scanOf, seamContext } from './flow';
import { joinedText, joinOperations } from './joinOperations';
import { type OpenSeam, weighedTogether } from './openSeams';
import { readSeamOf, type SeamReading, wordsOf } from './seam';
import { isWrapped } from './unwrap';

/** From this probability on a join is applied in the batch of safe fixes; from the second on it is offered. */
export const SAFE_JOIN = 0.95;
const OFFERED_JOIN = 0.5;

/**
 * Paragraphs that a column or page end cut in two, also where a caption, a credit or furniture stands between. Joined
 * without a space between Han, with one between Latin words. It looks at the whole issue: where many paragraphs were
 * cut beyond doubt, a doubtful seam is more likely cut as well.
 */
export const join: Rule = {
  id: 'join',
  class: 'join',
  title: said('断段接合', 'Cut paragraphs'),
  description: said(
    '栏尾、版尾断开的段落接回一段。依据：句末标点、引号括号、行首禁则、跨断处的词、电头与说话人。',
    'Paragraphs that a column or page end cut in two. Evidence: sentence marks, quotes and brackets, marks that cannot start a line, words across the seam, leads and speech tags.',
  ),
  issue: (view) => {
    const seams = view.issue.articles.flatMap((article) => seamsOf(article, view));
    const weighed = weighedTogether(seams);
    return seams.flatMap((seam, index) => findingAt(seam, weighed[index] as number, view));
  },
};

/** A place between two paragraphs of an article's running text. */
interface Seam extends OpenSeam {
  readonly article: Article;
  readonly first: Paragraph;
  readonly second: Paragraph;
  readonly reading: SeamReading;
}

const remembered = new WeakMap<Article, readonly Seam[]>();

function seamsOf(article: Article, view: IssueView): readonly Seam[] {
  let known = remembered.get(article);
  if (known === undefined) {
    known = isWrapped(article, view) ? [] : readSeams(article, view);
    remembered.set(article, known);
  }
  return known;
}

function readSeams(article: Article, view: IssueView): Seam[] {
  const seams: Seam[] = [];
  const flow = flowOf(article).filter((paragraph) => view.text(paragraph) !== '');
  const indents = indentsParagraphs(flow, view);
  for (let index = 1; index < flow.length; index++) {
    const first = flow[index - 1] as Paragraph;
    const second = flow[index] as Paragraph;
    const reading = readSeamOf(first, second, seamContext(first, second, indents, view), view);
    const open = reading.evidence.includes('left-open');
    seams.push({ article, first, second, reading, open, probability: reading.probability });
  }
  return seams;
}

function findingAt({ article, first, second, reading }: Seam, confidence: number, view: IssueView): Finding[] {
  if (confidence < OFFERED_JOIN) return [];
  const left = view.text(first);
  const right = view.text(second);
  const words = wordsOf(reading);
  const { scan } = scanOf(first, view);
  const before = tailOf(left);
  const after = headOf(right);
  const finding: Finding = {
    id: findingId('join', second, 0),
    rule: 'join',
    class: 'join',
    severity: reading.evidence.includes('left-closed') ? 'hint' : 'error',
    fixing: confidence >= SAFE_JOIN ? 'safe' : 'suggested',
    where: place(article.id, first, Math.max(0, left.length - 1), left.length),
    related: [place(article.id, second, 0, 1)],
    message: said(
      `一段话在这里被断开：${quoted(before)}接${quoted(after)}`,
      `A paragraph was cut here: ${quoted(before)} goes on with ${quoted(after)}`,
    ),
    evidence: words,
    confidence,
    before: `${before}⏎${after}`,
    after: joinedText(before, after, scan),
    fixes: [
      {
        label: said('接成一段', 'Join into one paragraph'),
        confidence,
        why: words,
        operations: joinOperations(
          [
            { id: first.id, text: left },
            { id: second.id, text: right },
          ],
          scan,
        ),
      },
    ],
  };
  return [finding];
}
