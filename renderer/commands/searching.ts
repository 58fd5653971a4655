import { concordanceStep, type Occurrence } from '@core/edit/concordance';
import { nextStepId } from '@core/edit/journal';
import type { SearchPattern } from '@core/edit/pattern';
import { paragraphText } from '@core/issue/span';
import { findPlaces } from '../searching/matcher';
import { openArticle, sourcesOf } from '../workbench/selectors';
import type { SearchForm } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';

/** Opens the search as it was left, with what is selected in the text. */
export function openSearch(workbench: Workbench, change: Partial<SearchForm>): void {
  const { search } = workbench.store.getState();
  const selected = selectedText(workbench);
  const text = selected === '' ? search.text : selected;
  const isExpression = selected === '' && search.isExpression;
  workbench.store.setState({ dialog: 'search', search: { ...search, text, isExpression, ...change } });
}

function selectedText(workbench: Workbench): string {
  const state = workbench.store.getState();
  const caret = workbench.editor?.caret();
  const paragraph = openArticle(state)?.paragraphs.find(({ id }) => id === caret?.paragraph);
  if (paragraph === undefined || caret === undefined) return '';
  return paragraphText(paragraph, sourcesOf(state)).slice(caret.start, caret.end);
}

/** What core looks for. */
export function patternOf({ text, replacement, replacing, isExpression, matchCase }: SearchForm): SearchPattern {
  return { text, isExpression, matchCase, ...(replacing ? { replacement } : {}) };
}

/** Carries out the ticked places as one step. */
export function applyOccurrences(workbench: Workbench, ticked: readonly Occurrence[]): void {
  const { edition } = workbench.store.getState();
  const [first] = ticked;
  if (edition === undefined || first === undefined) return;
  const change = `“${first.text}”→“${first.replacement}”`;
  const label = {
    zh: `替换${change}${ticked.length > 1 ? `等 ${ticked.length} 处` : ''}`,
    en: `Replace ${change}${ticked.length > 1 ? ` and others, ${ticked.length} places` : ''}`,
  };
  workbench.store.setState({ dialog: 'none' });
  if (!workbench.commit(concordanceStep(ticked, nextStepId(edition.journal), workbench.author(), label))) return;
  workbench.notify(
    'success',
    { zh: `已替换 ${ticked.length} 处。`, en: `Places replaced: ${ticked.length}.` },
    'edit.undo',
  );
}

/** Goes to the next or previous place of the last search, over the borders of articles. */
export async function stepHit(workbench: Workbench, direction: 1 | -1): Promise<void> {
  const { edition, article, search } = workbench.store.getState();
  if (edition === undefined || search.text === '') {
    openSearch(workbench, {});
    return;
  }
  const found = await findPlaces(edition, { ...patternOf(search), replacement: undefined }, '');
  if (!found.ok) {
    workbench.trouble(found.error);
    return;
  }
  const hits = found.value;
  if (hits.length === 0) {
    workbench.notify('information', { zh: `没有找到“${search.text}”。`, en: `“${search.text}” was not found.` });
    return;
  }
  const place = placesOf(edition.issue.articles);
  const caret = workbench.editor?.caret();
  const here = place(article, caret?.paragraph ?? '', caret?.start ?? 0);
  const at = (hit: Occurrence): number => place(hit.where.container, hit.where.paragraph, hit.where.start);
  const next =
    direction === 1
      ? (hits.find((hit) => at(hit) > here) ?? hits[0])
      : (hits.findLast((hit) => at(hit) < here) ?? hits.at(-1));
  if (next !== undefined) workbench.reveal(next.where);
}

/** The reading order of places as one number. */
function placesOf(
  articles: readonly { readonly id: string; readonly paragraphs: readonly { readonly id: string }[] }[],
) {
  const order = new Map<string, number>();
  for (const article of articles) {
    order.set(article.id, order.size);
    for (const paragraph of article.paragraphs) order.set(paragraph.id, order.size);
  }
  const LONGEST = 1e7;
  return (container: string, paragraph: string, start: number): number =>
    (order.get(paragraph) ?? order.get(container) ?? 0) * LONGEST + start;
}
