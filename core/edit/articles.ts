import { ARTICLE_ROLES, type Article, type Issue, MARGIN, type Paragraph, type Role, STATUSES } from '../issue/issue';
import type { Operation } from './operation';

/** A free article id. Deterministic, so that replays agree. */
export function freshArticleId(issue: Issue): string {
  const taken = new Set(issue.articles.map(({ id }) => id));
  for (let n = issue.articles.length + 1; ; n++) if (!taken.has(`a${n}`)) return `a${n}`;
}

/** The paragraphs of an article or of the margin; none for an id that the issue lacks. */
export function paragraphsIn(issue: Issue, container: string): readonly Paragraph[] {
  if (container === MARGIN) return issue.margin;
  return issue.articles.find(({ id }) => id === container)?.paragraphs ?? [];
}

const TITLES: readonly Role[] = ['kicker', 'headline', 'deck'];

/**
 * Puts the text of `from` behind the text of `into`; `from` is gone. Where both have a headline set, the second becomes
 * subheads. Nobody has read the two as one, so the less proofed state of the two holds.
 */
export function mergeArticles(into: Article, from: Article): Operation[] {
  const titled = into.paragraphs.some(({ role }) => role === 'headline');
  const status = STATUSES[Math.min(STATUSES.indexOf(into.status), STATUSES.indexOf(from.status))] ?? 'raw';
  const tags = [...into.tags, ...from.tags.filter((tag) => !into.tags.includes(tag))];
  const fields = { status, tags, page: into.page || from.page, section: into.section || from.section };
  const moved = from.paragraphs.map(({ id }) => id);
  const demoted = titled ? from.paragraphs.filter(({ role }) => TITLES.includes(role)) : [];
  return [
    ...(moved.length === 0 ? [] : [moveOf(moved, into.id, into.paragraphs.at(-1)?.id ?? null)]),
    ...demoted.map(({ id }): Operation => ({ kind: 'set-role', paragraph: id, role: 'subhead' })),
    { kind: 'set-article', id: into.id, fields },
    { kind: 'remove-article', id: from.id },
  ];
}

/**
 * Makes an article of its own of everything from the paragraph at `index` on. A subhead at the cut was a headline. The new
 * article has not been proofed as one, and it stands on the same page.
 */
export function splitArticle(article: Article, index: number, id: string): Operation[] {
  const moved = article.paragraphs.slice(index);
  const first = moved[0];
  if (first === undefined || index === 0) return [];
  const { page, section } = article;
  return [
    { kind: 'create-article', id, after: article.id },
    moveOf(
      moved.map((each) => each.id),
      id,
      null,
    ),
    { kind: 'set-article', id, fields: { page, section } },
    ...(first.role === 'subhead' ? [{ kind: 'set-role', paragraph: first.id, role: 'headline' } as const] : []),
  ];
}

/**
 * Moves paragraphs, in the order of the issue, behind `after` (`null`: to the start) of an article or the margin. Their
 * roles follow: what a person takes out is `removed`, and what comes back from the margin is body.
 */
export function moveParagraphs(issue: Issue, ids: ReadonlySet<string>, to: string, after: string | null): Operation[] {
  const all = [...issue.articles.flatMap(({ paragraphs }) => paragraphs), ...issue.margin];
  const moved = all.filter(({ id }) => ids.has(id));
  if (moved.length === 0) return [];
  const isArticleRole = ({ role }: Paragraph): boolean => (ARTICLE_ROLES as readonly Role[]).includes(role);
  const wrong = moved.filter((each) => isArticleRole(each) === (to === MARGIN));
  const role = to === MARGIN ? 'removed' : 'body';
  return [
    moveOf(
      moved.map(({ id }) => id),
      to,
      anchor(paragraphsIn(issue, to), after, ids),
    ),
    ...wrong.map(({ id }): Operation => ({ kind: 'set-role', paragraph: id, role })),
  ];
}

/** Puts an article one place up or down; nothing at the ends. */
export function shiftArticle(issue: Issue, id: string, direction: 1 | -1): Operation[] {
  const order = issue.articles.map((each) => each.id);
  const index = order.indexOf(id);
  const target = index + direction;
  if (index < 0 || target < 0 || target >= order.length) return [];
  return [{ kind: 'move-article', id, after: (direction === 1 ? order[target] : order[target - 1]) ?? null }];
}

function moveOf(paragraphs: readonly string[], to: string, after: string | null): Operation {
  return { kind: 'move', paragraphs, to, after };
}

/** The paragraph to stand behind; where it is itself on the move, the nearest before it that stays. */
function anchor(standing: readonly Paragraph[], after: string | null, moved: ReadonlySet<string>): string | null {
  if (after === null || !moved.has(after)) return after;
  const before = standing.slice(
    0,
    standing.findIndex(({ id }) => id === after),
  );
  return before.findLast(({ id }) => !moved.has(id))?.id ?? null;
}
