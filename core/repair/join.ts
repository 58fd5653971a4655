import type { Finding } from '../findings/finding';
import { findingId, headOf, place, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import { endingOf } from '../text/sentence';
import { flowOf, seamContext } from './flow';
import { readSeam, wordsOf } from './seam';
import { glueBetween } from './seamEvidence';
import { isWrapped } from './unwrap';

/** From this probability on a join is applied in the batch of safe fixes; from the second on it is offered. */
export const SAFE_JOIN = 0.95;
const OFFERED_JOIN = 0.5;

/**
 * Paragraphs that a column or page end cut in two, also where a caption, a credit or furniture stands between. Joined
 * without a space between Han, with one between Latin words.
 */
export const join: Rule = {
  id: 'join',
  class: 'join',
  title: said('断段接合', 'Cut paragraphs'),
  description: said(
    '栏尾、版尾断开的段落接回一段。依据：句末标点、引号括号、行首禁则、跨断处的词、电头与说话人。',
    'Paragraphs that a column or page end cut in two. Evidence: sentence marks, quotes and brackets, marks that cannot start a line, words across the seam, leads and speech tags.',
  ),
  article: joinsOf,
};

function joinsOf(article: Article, view: IssueView): Finding[] {
  if (isWrapped(article, view)) return [];
  const flow = flowOf(article);
  const found: Finding[] = [];
  for (let index = 1; index < flow.length; index++) {
    const finding = joinOf(article, flow[index - 1] as Paragraph, flow[index] as Paragraph, view);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

function joinOf(article: Article, first: Paragraph, second: Paragraph, view: IssueView): Finding | undefined {
  const left = view.text(first);
  const right = view.text(second);
  if (left === '' || right === '') return undefined;
  const reading = readSeam(left, right, seamContext(first, second, article, view));
  const confidence = reading.probability;
  if (confidence < OFFERED_JOIN) return undefined;
  const words = wordsOf(reading);
  const glue = glueBetween(left, right);
  const before = tailOf(left);
  const after = headOf(right);
  return {
    id: findingId('join', second, 0),
    rule: 'join',
    class: 'join',
    severity: endingOf(left) === 'closed' ? 'hint' : 'error',
    fixing: confidence >= SAFE_JOIN ? 'safe' : 'suggested',
    where: place(article.id, first, Math.max(0, left.length - 1), left.length),
    related: [place(article.id, second, 0, Math.min(1, right.length))],
    message: said(
      `一段话在这里被断开：“${before}”接“${after}”`,
      `A paragraph was cut here: “${before}” goes on with “${after}”`,
    ),
    evidence: words,
    confidence,
    before: `${before}⏎${after}`,
    after: `${before}${glue}${after}`,
    fixes: [
      {
        label: said('接成一段', 'Join into one paragraph'),
        confidence,
        why: words,
        operations: [{ kind: 'join', paragraph: first.id, others: [{ paragraph: second.id, glue }] }],
      },
    ],
  };
}
