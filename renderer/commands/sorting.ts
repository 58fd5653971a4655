import {
  freshArticleId,
  mergeArticles,
  moveParagraphs,
  paragraphsIn,
  shiftArticle,
  splitArticle,
} from '@core/edit/articles';
import { MARGIN } from '@core/issue/issue';
import { openArticle } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** The place of the picker that stands for an article that does not exist yet. */
export const NEW_ARTICLE = 'new';

/** Opens an empty article behind the open one. */
export function createArticle(workbench: Workbench): void {
  const { edition, article } = workbench.store.getState();
  if (edition === undefined) return;
  const id = freshArticleId(edition.issue);
  const label = { zh: '新建稿件', en: 'New article' };
  if (workbench.apply(label, [{ kind: 'create-article', id, after: article === '' ? null : article }]))
    workbench.openArticle(id);
}

/** Makes one article of the open one and its neighbour; the earlier one stays. */
export function mergeWith(workbench: Workbench, direction: 1 | -1): void {
  const { edition, article } = workbench.store.getState();
  const articles = edition?.issue.articles ?? [];
  const index = articles.findIndex(({ id }) => id === article);
  const into = articles[direction === 1 ? index : index - 1];
  const from = articles[direction === 1 ? index + 1 : index];
  if (index < 0 || into === undefined || from === undefined) {
    workbench.notify('information', {
      zh: '旁边没有稿件可以合并。',
      en: 'There is no article beside it to merge with.',
    });
    return;
  }
  const label =
    direction === 1
      ? { zh: '与下篇合并', en: 'Merge with the next' }
      : { zh: '并入上篇', en: 'Merge into the previous' };
  if (workbench.apply(label, mergeArticles(into, from))) workbench.openArticle(into.id);
}

/** Makes an article of everything from the caret's paragraph on and opens it. */
export function splitHere(workbench: Workbench): void {
  const { edition } = workbench.store.getState();
  const article = openArticle(workbench.store.getState());
  const caret = workbench.editor?.caret();
  if (edition === undefined || article === undefined || caret === undefined) return;
  const index = article.paragraphs.findIndex(({ id }) => id === caret.paragraph);
  const id = freshArticleId(edition.issue);
  const operations = splitArticle(article, index, id);
  if (operations.length === 0) {
    workbench.notify('information', {
      zh: '光标在稿件开头；请把光标放到另一篇开始的那一段。',
      en: 'The caret is at the start. Put it into the paragraph with which the other article begins.',
    });
    return;
  }
  if (workbench.apply({ zh: '从此段起另成一篇', en: 'New article from here on' }, operations))
    workbench.openArticle(id);
}

/** Puts the open article one place up or down in the order of the issue. */
export function shift(workbench: Workbench, direction: 1 | -1): void {
  const { edition, article } = workbench.store.getState();
  if (edition === undefined) return;
  const label = direction === 1 ? { zh: '稿件下移', en: 'Article down' } : { zh: '稿件上移', en: 'Article up' };
  workbench.apply(label, shiftArticle(edition.issue, article, direction));
}

/** Puts an article behind another (`null`: first), as dragging does. */
export function placeArticle(workbench: Workbench, id: string, after: string | null): void {
  workbench.apply({ zh: '调整稿件次序', en: 'Reorder articles' }, [{ kind: 'move-article', id, after }]);
}

/** Takes the open article away where it shows no text, and opens its neighbour. What was deleted in it is kept in the margin. */
export function removeEmpty(workbench: Workbench): void {
  const { edition, article: id } = workbench.store.getState();
  const articles = edition?.issue.articles ?? [];
  const index = articles.findIndex((each) => each.id === id);
  const next = articles[index + 1] ?? articles[index - 1];
  const rests = new Set(articles[index]?.paragraphs.map((each) => each.id) ?? []);
  const aside =
    edition === undefined ? [] : moveParagraphs(edition.issue, rests, MARGIN, edition.issue.margin.at(-1)?.id ?? null);
  const label = { zh: '删除空稿件', en: 'Remove the empty article' };
  if (workbench.apply(label, [...aside, { kind: 'remove-article', id }])) workbench.openArticle(next?.id ?? '');
}

/** The paragraphs that the caret or the selection in the text touches. */
export function chosenParagraphs(workbench: Workbench): ReadonlySet<string> {
  const article = openArticle(workbench.store.getState());
  const caret = workbench.editor?.caret();
  if (article === undefined || caret === undefined) return new Set();
  const ids = article.paragraphs.map(({ id }) => id);
  const first = ids.indexOf(caret.paragraph);
  const last = Math.max(first, ids.indexOf(caret.last ?? caret.paragraph));
  return new Set(first < 0 ? [] : ids.slice(first, last + 1));
}

/** Asks where paragraphs shall go. */
export function chooseTarget({ store }: Workbench, ids: ReadonlySet<string>): void {
  if (ids.size > 0) store.setState({ moving: [...ids], dialog: 'move' });
}

/**
 * Moves paragraphs behind `after` in an article or the margin, or into a new article, as one step. Without `after` they
 * go to the end.
 */
export function moveTo(workbench: Workbench, ids: ReadonlySet<string>, to: string, after?: string | null): void {
  const { edition, article } = workbench.store.getState();
  if (edition === undefined || ids.size === 0) return;
  const { issue } = edition;
  const isNew = to === NEW_ARTICLE;
  const target = isNew ? freshArticleId(issue) : to;
  const behind = after === undefined ? (paragraphsIn(issue, target).at(-1)?.id ?? null) : after;
  const operations = moveParagraphs(issue, ids, target, behind);
  const create = { kind: 'create-article', id: target, after: article === '' ? null : article } as const;
  const place =
    target === MARGIN ? { zh: '移到版外', en: 'Move to the margin' } : { zh: '移动段落', en: 'Move paragraphs' };
  const count = ids.size === 1 ? { zh: '', en: '' } : { zh: `（${ids.size} 段）`, en: ` (${ids.size})` };
  const label = { zh: place.zh + count.zh, en: place.en + count.en };
  if (!workbench.apply(label, isNew ? [create, ...operations] : operations)) return;
  workbench.notify('success', { zh: `已${label.zh}。`, en: `Done: ${label.en.toLowerCase()}.` }, 'edit.undo');
}

/** Moves the chosen paragraphs one place up or down, at the article's end on into its neighbour. */
export function shiftParagraphs(workbench: Workbench, direction: 1 | -1): void {
  const { edition } = workbench.store.getState();
  const article = openArticle(workbench.store.getState());
  const ids = chosenParagraphs(workbench);
  const caret = workbench.editor?.caret();
  if (edition === undefined || article === undefined || caret === undefined || ids.size === 0) return;
  const { issue } = edition;
  const order = article.paragraphs.map(({ id }) => id);
  const first = order.indexOf([...ids][0] ?? '');
  const end = first + ids.size;
  const label = direction === 1 ? { zh: '段落下移', en: 'Paragraph down' } : { zh: '段落上移', en: 'Paragraph up' };
  let to = article.id;
  let after = direction === 1 ? (order[end] ?? null) : (order[first - 2] ?? null);
  if (direction === 1 ? end >= order.length : first === 0) {
    const beside = issue.articles[issue.articles.findIndex(({ id }) => id === article.id) + direction];
    if (beside === undefined) return;
    to = beside.id;
    after = direction === 1 ? null : (beside.paragraphs.at(-1)?.id ?? null);
  }
  if (!workbench.apply(label, moveParagraphs(issue, ids, to, after))) return;
  workbench.reveal({ container: to, paragraph: caret.paragraph, start: caret.start, end: caret.start });
}
