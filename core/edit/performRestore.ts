import type { Article, Paragraph } from '../issue/issue';
import type { Draft } from './draft';
import type { RestoreOperation } from './operation';
import { type Done, done, noParagraph } from './outcome';

export function performRestore(draft: Draft, operation: RestoreOperation): Done {
  if (operation.issue !== undefined) draft.fields = operation.issue;
  if (operation.refusals !== undefined) draft.refusals = operation.refusals;
  const whole = new Map<string, Paragraph>();
  const remember = (list: readonly Paragraph[]): void => {
    for (const paragraph of list) whole.set(paragraph.id, paragraph);
  };
  const staying = new Set(operation.articles ?? draft.articles.map((article) => article.id));
  const leaving = draft.articles.filter((article) => !staying.has(article.id)).map((article) => article.id);
  for (const container of [...leaving, ...Object.keys(operation.order ?? {})]) remember(draft.read(container));
  remember(operation.paragraphs ?? []);
  for (const id of leaving) draft.dropArticle(id);
  restoreArticles(draft, operation);
  for (const [container, order] of Object.entries(operation.order ?? {})) {
    if (!draft.hasContainer(container)) continue;
    const list: Paragraph[] = [];
    for (const id of order) {
      const paragraph = whole.get(id);
      if (paragraph === undefined) return noParagraph(id);
      list.push(paragraph);
    }
    draft.setParagraphs(container, list);
  }
  for (const paragraph of operation.paragraphs ?? []) {
    if (!draft.hasParagraph(paragraph.id)) return noParagraph(paragraph.id);
    draft.replaceParagraph(paragraph);
  }
  return done;
}

function restoreArticles(draft: Draft, operation: RestoreOperation): void {
  const fields = operation.fields ?? {};
  if (operation.articles !== undefined) {
    const known = new Map(draft.articles.map((article) => [article.id, article]));
    draft.articles = operation.articles.flatMap((id): Article[] => {
      const article = known.get(id);
      if (article !== undefined) return [article];
      const own = fields[id];
      return own === undefined ? [] : [{ id, ...own, paragraphs: [] }];
    });
  }
  for (const [id, own] of Object.entries(fields)) draft.setArticleFields(id, own);
}
