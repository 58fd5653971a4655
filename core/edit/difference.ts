import { type Article, type ArticleFields, type Issue, MARGIN, type Paragraph } from '../issue/issue';
import type { RestoreOperation } from './operation';

type Containers = ReadonlyMap<string, readonly Paragraph[]>;

/**
 * The operation that turns `from` into `to`, two states of the same issue. Containers and paragraphs that both share
 * (the same objects) are passed over, so the cost follows what a step touched and not the size of the issue.
 */
export function difference(from: Issue, to: Issue): RestoreOperation {
  const now = containersOf(from);
  const then = containersOf(to);
  const order: Record<string, readonly string[]> = {};
  const paragraphs: Paragraph[] = [];
  for (const [container, list] of then) {
    const current = now.get(container);
    if (current === list) continue;
    const ids = list.map((paragraph) => paragraph.id);
    if (current === undefined || !sameOrder(current, ids)) order[container] = ids;
  }
  const present = new Map<string, Paragraph>();
  for (const [container, list] of now) {
    if (then.get(container) !== list) for (const paragraph of list) present.set(paragraph.id, paragraph);
  }
  for (const [container, list] of then) {
    if (now.get(container) === list) continue;
    for (const paragraph of list) if (present.get(paragraph.id) !== paragraph) paragraphs.push(paragraph);
  }
  const fields = fieldsThatDiffer(from.articles, to.articles);
  const articles = to.articles.map((article) => article.id);
  const sameArticles = sameOrder(from.articles, articles);
  const sameIssue = from.title === to.title && from.paper === to.paper && from.date === to.date;
  return {
    kind: 'restore',
    ...(sameArticles ? {} : { articles }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(Object.keys(order).length === 0 ? {} : { order }),
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(from.refusals === to.refusals ? {} : { refusals: to.refusals }),
    ...(sameIssue ? {} : { issue: { title: to.title, paper: to.paper, date: to.date } }),
  };
}

function containersOf(issue: Issue): Containers {
  const containers = new Map<string, readonly Paragraph[]>();
  for (const article of issue.articles) containers.set(article.id, article.paragraphs);
  containers.set(MARGIN, issue.margin);
  return containers;
}

function sameOrder(current: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  return current.length === ids.length && current.every((each, index) => each.id === ids[index]);
}

function fieldsThatDiffer(from: readonly Article[], to: readonly Article[]): Record<string, ArticleFields> {
  const known = new Map(from.map((article) => [article.id, article]));
  const fields: Record<string, ArticleFields> = {};
  for (const article of to) {
    const other = known.get(article.id);
    if (other === article) continue;
    const { status, tags, page, section } = article;
    const same =
      other !== undefined &&
      other.status === status &&
      other.tags === tags &&
      other.page === page &&
      other.section === section;
    if (!same) fields[article.id] = { status, tags, page, section };
  }
  return fields;
}
