import type { Operation } from '../edit/operation';
import { finding } from '../findings/build';
import type { Finding } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import { type Article, MARGIN, type Paragraph } from '../issue/issue';
import { type Jump, pageNumber, parseJump } from '../structure/jump';
import { endingOf } from '../text/sentence';
import { flowOf, scanOf } from './flow';
import { readSeam } from './seam';
import { glueBetween } from './seamEvidence';

const OFFERED = 0.5;

/** An article that breaks off with 下转第N版 goes on where 上接第N版 stands on the other page: the parts become one article. */
export const jumpLines: Rule = {
  id: 'jump-lines',
  class: 'displaced',
  title: said('转接', 'Jump lines'),
  description: said(
    '下转与上接配对，把转版的下文接回原稿。',
    'Pairs the lines that say where an article goes on with those that say where it came from, and brings the parts together.',
  ),
  issue: (view) => {
    const jumps = jumpsOf(view);
    const from = jumps.filter(({ jump }) => jump.direction === 'from');
    return jumps.filter(({ jump }) => jump.direction === 'to').flatMap((start) => pairingOf(start, from, view));
  },
};

/** A jump line with the article that it belongs to: the one before 下转, the one behind 上接. */
interface Placed {
  readonly jump: Jump;
  readonly line: Paragraph;
  readonly article: Article;
}

function jumpsOf(view: IssueView): Placed[] {
  return view.issue.margin.flatMap((line) => {
    if (line.role !== 'jump-line') return [];
    const jump = parseJump(view.text(line));
    if (jump === undefined) return [];
    const article = articleAt(line, jump.direction, view);
    return article === undefined ? [] : [{ jump, line, article }];
  });
}

/** The article whose text stands nearest before (下转) or behind (上接) a line of the same source. */
function articleAt(line: Paragraph, direction: Jump['direction'], view: IssueView): Article | undefined {
  const at = line.spans[0];
  let best: Article | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  if (at === undefined) return undefined;
  for (const article of view.issue.articles) {
    for (const paragraph of article.paragraphs) {
      for (const span of paragraph.spans) {
        if (span.source !== at.source) continue;
        const distance = direction === 'to' ? at.start - span.end : span.start - at.end;
        if (distance < 0 || distance >= nearest) continue;
        nearest = distance;
        best = article;
      }
    }
  }
  return best;
}

function pairingOf(start: Placed, ends: readonly Placed[], view: IssueView): Finding[] {
  const last = flowOf(start.article).at(-1);
  if (last === undefined) return [];
  const homes = ends
    .filter((end) => end.article !== start.article)
    .map((end) => ({ end, confidence: confidenceOf(start, end, last, view) }))
    .filter(({ confidence }) => confidence >= OFFERED)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3);
  const best = homes[0];
  if (best === undefined) return [];
  const text = view.text(flowOf(best.end.article)[0] as Paragraph);
  const rivals = homes.length > 1 && (homes[1]?.confidence ?? 0) > best.confidence - 0.1 ? 0.7 : 1;
  const why = [
    said(
      `${quoted(view.text(start.line))}与${quoted(view.text(best.end.line))}相配`,
      `${quoted(view.text(start.line))} pairs with ${quoted(view.text(best.end.line))}`,
    ),
  ];
  return [
    finding({
      id: findingId('jump-lines', start.line, 0),
      rule: 'jump-lines',
      class: 'displaced',
      fixing: 'suggested',
      where: place(start.article.id, last, Math.max(0, view.text(last).length - 1), view.text(last).length),
      related: [place(best.end.article.id, flowOf(best.end.article)[0] as Paragraph, 0, 1)],
      message: said(
        `本稿转到另一版，下文从${quoted(headOf(text))}开始`,
        `The article goes on on another page, from ${quoted(headOf(text))}`,
      ),
      fixes: homes.map(({ end, confidence }) => ({
        label: said('接上下文', 'Bring the continuation here'),
        confidence: confidence * rivals,
        why,
        operations: operationsFor(start.article, end.article, last, view),
      })),
      before: tailOf(view.text(last)),
      after: tailOf(view.text(last)) + headOf(text),
    }),
  ];
}

/** How well two halves fit: their pages name each other, the title does, and the sentence goes on. */
function confidenceOf(start: Placed, end: Placed, last: Paragraph, view: IssueView): number {
  const first = flowOf(end.article)[0];
  if (first === undefined) return 0;
  const names = (jump: Jump, article: Article): boolean | undefined =>
    article.page === '' ? undefined : pageNumber(article.page) === jump.page;
  if (names(start.jump, end.article) === false || names(end.jump, start.article) === false) return 0;
  const headline = (article: Article): string =>
    article.paragraphs
      .filter(({ role }) => role === 'headline')
      .map((paragraph) => view.text(paragraph))
      .join('');
  const titled = start.jump.title || end.jump.title;
  const known = titled !== '' && (headline(start.article).includes(titled) || headline(end.article).includes(titled));
  const left = view.text(last);
  const open = endingOf(left) !== 'closed';
  const seam = readSeam(left, view.text(first), { furniture: true, indented: undefined, ...scanOf(last, view) });
  if (open && seam.probability < 0.3) return 0.3;
  return Math.min(0.98, (open ? 0.6 + 0.35 * seam.probability : 0.78) + (known ? 0.1 : 0));
}

function operationsFor(start: Article, end: Article, last: Paragraph, view: IssueView): Operation[] {
  const flow = flowOf(end);
  const first = flow[0] as Paragraph;
  const open = endingOf(view.text(last)) !== 'closed';
  const titles = end.paragraphs
    .slice(0, end.paragraphs.indexOf(first))
    .filter(({ role }) => role !== 'body' && role !== 'lead');
  const body = end.paragraphs.filter((paragraph) => !titles.includes(paragraph) && !(open && paragraph === first));
  const operations: Operation[] = [];
  if (titles.length > 0) {
    const ids = titles.map(({ id }) => id);
    operations.push({ kind: 'move', paragraphs: ids, to: MARGIN, after: view.issue.margin.at(-1)?.id ?? null });
    operations.push(...ids.map((paragraph): Operation => ({ kind: 'set-role', paragraph, role: 'repeat' })));
  }
  if (body.length > 0)
    operations.push({
      kind: 'move',
      paragraphs: body.map(({ id }) => id),
      to: start.id,
      after: start.paragraphs.at(-1)?.id ?? null,
    });
  if (open) {
    const glue = glueBetween(view.text(last), view.text(first));
    operations.push({ kind: 'join', paragraph: last.id, others: [{ paragraph: first.id, glue }] });
  }
  operations.push({ kind: 'remove-article', id: end.id });
  return operations;
}
