import { difference } from '../edit/difference';
import type { RestoreOperation } from '../edit/operation';
import { type Article, type Issue, MARGIN, type Paragraph, type Span } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { canonicalSpans, type Sources, sourcesById } from '../issue/span';
import { failure, type Result, success } from '../result';
import { rangesOf, without } from './ranges';

/**
 * The operation that gives one paragraph back as it was at an earlier moment, and leaves everything else alone as far as
 * the ledger allows: what the paragraph held then leaves the places where it is now, and what it holds now and did not
 * hold then goes to the margin, as removed. So nothing is lost and nothing is there twice.
 */
export function restoreParagraph(current: Issue, then: Issue, id: string): Result<RestoreOperation> {
  const found = placeOf(then, id);
  if (found === undefined) return notThen(id);
  const draft = new Rebuilt(current, [found.paragraph]);
  draft.place(found.paragraph, found.container, found.before);
  return success(difference(current, draft.finish()));
}

/** The same for a paragraph that is given as it shall be; where it is gone, it comes to the end of the margin. */
export function restoreGiven(current: Issue, paragraph: Paragraph): RestoreOperation {
  const draft = new Rebuilt(current, [paragraph]);
  draft.place(
    paragraph,
    MARGIN,
    current.margin.map(({ id }) => id),
  );
  return difference(current, draft.finish());
}

/** The same for a whole article: its fields, its paragraphs and their order. What it holds beside them goes to the margin. */
export function restoreArticle(current: Issue, then: Issue, id: string): Result<RestoreOperation> {
  const article = then.articles.find((each) => each.id === id);
  if (article === undefined) return notThen(id);
  const order = then.articles.map((each) => each.id);
  const draft = new Rebuilt(current, article.paragraphs);
  draft.placeArticle(article, order.slice(0, order.indexOf(id)));
  return success(difference(current, draft.finish()));
}

/** The operation that gives the whole issue back as it was. */
export function restoreIssue(current: Issue, then: Issue): Result<RestoreOperation> {
  const same = JSON.stringify(current.sources.map(keyOf)) === JSON.stringify(then.sources.map(keyOf));
  if (same) return success(difference(current, then));
  return failure(
    'other-sources',
    '那个版本出自不同的原文，不能恢复到这一期。',
    'That version was made from other sources and cannot be restored into this issue.',
  );
}

function keyOf({ id, sha256 }: Issue['sources'][number]): string {
  return `${id} ${sha256}`;
}

function notThen(id: string): ReturnType<typeof failure> {
  return failure(
    'not-then',
    `那时还没有 ${id}，没有什么可恢复。`,
    `${id} was not there then: there is nothing to restore.`,
  );
}

/** Where a paragraph stands, with the ids before it in its container. */
function placeOf(
  issue: Issue,
  id: string,
): { readonly paragraph: Paragraph; readonly container: string; readonly before: readonly string[] } | undefined {
  const containers: (readonly [string, readonly Paragraph[]])[] = issue.articles.map((each) => [
    each.id,
    each.paragraphs,
  ]);
  for (const [container, list] of [...containers, [MARGIN, issue.margin] as const]) {
    const index = list.findIndex((each) => each.id === id);
    const paragraph = list[index];
    if (paragraph !== undefined) return { paragraph, container, before: list.slice(0, index).map((each) => each.id) };
  }
  return undefined;
}

/** The issue of now while earlier paragraphs take their text back. */
class Rebuilt {
  private articles: Article[];
  private margin: Paragraph[];
  private readonly sources: Sources;
  private readonly wanted: ReadonlySet<string>;

  constructor(
    private readonly current: Issue,
    wanted: readonly Paragraph[],
  ) {
    this.sources = sourcesById(current.sources);
    this.wanted = new Set(wanted.map(({ id }) => id));
    const ranges = rangesOf(wanted.flatMap(({ spans }) => spans));
    const rest = (list: readonly Paragraph[]): Paragraph[] => list.flatMap((each) => this.remains(each, ranges));
    this.articles = current.articles.map((each) => ({ ...each, paragraphs: rest(each.paragraphs) }));
    this.margin = rest(current.margin);
  }

  /** What stays of a paragraph of now; nothing where all of it is wanted elsewhere. */
  private remains(paragraph: Paragraph, ranges: ReturnType<typeof rangesOf>): Paragraph[] {
    if (this.wanted.has(paragraph.id)) return [paragraph];
    const spans = without(paragraph.spans, ranges);
    if (spans === paragraph.spans) return [paragraph];
    const left = canonicalSpans(spans, this.sources);
    return left.some((span) => span.end > span.start) ? [{ ...paragraph, spans: left }] : [];
  }

  /** Puts a paragraph where it stands now, or, where it is gone, behind those that came before it then. */
  place(paragraph: Paragraph, container: string, before: readonly string[]): void {
    const swap = (list: readonly Paragraph[]): Paragraph[] =>
      list.map((each) => (each.id === paragraph.id ? paragraph : each));
    if (placeOf({ ...this.current, articles: this.articles, margin: this.margin }, paragraph.id) !== undefined) {
      this.articles = this.articles.map((each) => ({ ...each, paragraphs: swap(each.paragraphs) }));
      this.margin = swap(this.margin);
      return;
    }
    const insert = (list: readonly Paragraph[]): Paragraph[] => {
      const index = list.findLastIndex((each) => before.includes(each.id));
      return list.toSpliced(index + 1, 0, paragraph);
    };
    const home = this.articles.find((each) => each.id === container);
    if (home === undefined) this.margin = insert(this.margin);
    else
      this.articles = this.articles.map((each) =>
        each === home ? { ...each, paragraphs: insert(each.paragraphs) } : each,
      );
  }

  /** Puts a whole article back behind the articles that came before it then. */
  placeArticle(article: Article, before: readonly string[]): void {
    const extra = this.articles.find((each) => each.id === article.id)?.paragraphs ?? [];
    const others = (list: readonly Paragraph[]): Paragraph[] => list.filter((each) => !this.wanted.has(each.id));
    this.margin = [...others(this.margin), ...others(extra).map((each): Paragraph => ({ ...each, role: 'removed' }))];
    const present = this.articles.some((each) => each.id === article.id);
    this.articles = this.articles.map((each) =>
      each.id === article.id ? article : { ...each, paragraphs: others(each.paragraphs) },
    );
    if (present) return;
    const index = this.articles.findLastIndex((each) => before.includes(each.id));
    this.articles = this.articles.toSpliced(index + 1, 0, article);
  }

  /** The issue, with what is now in no paragraph put into the margin. */
  finish(): Issue {
    const same = new Map(this.current.articles.map((each) => [each.id, each]));
    const articles = this.articles.map((each) => unchanged(same.get(each.id), each));
    const issue: Issue = { ...this.current, articles, margin: this.margin };
    const spans = ledgerOf(issue).problems.flatMap(({ kind, source, start, end }): Span[] =>
      kind === 'gap' ? [{ source, start, end }] : [],
    );
    if (spans.length === 0) return issue;
    return { ...issue, margin: [...this.margin, { id: this.freeId(issue), role: 'removed', spans }] };
  }

  private freeId(issue: Issue): string {
    for (let n = 1; ; n++) if (placeOf(issue, `removed.${n}`) === undefined) return `removed.${n}`;
  }
}

/** The article itself where nothing in it has changed: differences are then as small as they can be. */
function unchanged(before: Article | undefined, after: Article): Article {
  const same =
    before !== undefined &&
    before.paragraphs.length === after.paragraphs.length &&
    before.paragraphs.every((paragraph, index) => paragraph === after.paragraphs[index]);
  return same && before.status === after.status ? { ...after, paragraphs: before.paragraphs } : after;
}
