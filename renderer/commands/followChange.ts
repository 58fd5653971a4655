import { articleText, changeBetween } from '@core/edit/typing';
import type { Issue } from '@core/issue/issue';
import { sourcesOf } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** After an undo: opens the article that changed, if the open one did not, and shows the place. */
export function followChange(workbench: Workbench, before: Issue): void {
  const state = workbench.store.getState();
  const after = state.edition?.issue;
  if (after === undefined) return;
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const changed = after.articles.filter((article) => old.get(article.id) !== article);
  const article = changed.find((each) => each.id === state.article) ?? changed[0];
  if (article === undefined) return;
  const sources = sourcesOf(state);
  const was = old.get(article.id);
  const change = changeBetween(was === undefined ? '' : articleText(was, sources), articleText(article, sources));
  if (change === undefined) {
    workbench.openArticle(article.id);
    return;
  }
  const end = change.start + change.text.length;
  let passed = 0;
  for (const paragraph of article.paragraphs) {
    const { length } = articleText({ ...article, paragraphs: [paragraph] }, sources);
    if (change.start <= passed + length) {
      const start = change.start - passed;
      const place = { container: article.id, paragraph: paragraph.id, start, end: Math.min(end - passed, length) };
      workbench.reveal(place);
      return;
    }
    passed += length + 1;
  }
}
