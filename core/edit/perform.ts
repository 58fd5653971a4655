import { type Article, MARGIN, type Paragraph } from '../issue/issue';
import { failure } from '../result';
import type { Draft } from './draft';
import type { ImportOperation, MoveOperation, Operation, RefuseOperation } from './operation';
import { type Done, done, noArticle, noParagraph, stale, taken } from './outcome';
import { performRestore } from './performRestore';
import { performJoin, performReplace, performSplit } from './performText';

/** Carries out one operation on a draft. `change` is the id that new corrections and seams will name. */
export function perform(draft: Draft, operation: Operation, change: string): Done {
  switch (operation.kind) {
    case 'import':
      return performImport(draft, operation);
    case 'join':
      return performJoin(draft, operation, change);
    case 'split':
      return performSplit(draft, operation);
    case 'replace':
      return performReplace(draft, operation, change);
    case 'move':
      return performMove(draft, operation);
    case 'set-role': {
      const paragraph = draft.paragraph(operation.paragraph);
      if (paragraph === undefined) return noParagraph(operation.paragraph);
      draft.replaceParagraph({ ...paragraph, role: operation.role });
      return done;
    }
    case 'create-article':
      if (draft.hasContainer(operation.id)) return taken(operation.id);
      draft.insertArticle(
        { id: operation.id, status: 'raw', tags: [], page: '', section: '', paragraphs: [] },
        operation.after,
      );
      return done;
    case 'remove-article':
      return performRemoveArticle(draft, operation.id);
    case 'move-article': {
      if (operation.id === MARGIN || !draft.hasContainer(operation.id)) return noArticle(operation.id);
      draft.moveArticle(operation.id, operation.after);
      return done;
    }
    case 'set-article':
      if (operation.id === MARGIN || !draft.hasContainer(operation.id)) return noArticle(operation.id);
      draft.setArticleFields(operation.id, operation.fields);
      return done;
    case 'set-issue':
      draft.fields = { ...draft.fields, ...operation.fields };
      return done;
    case 'refuse':
      return performRefuse(draft, operation);
    case 'restore':
      return performRestore(draft, operation);
  }
}

function performImport(draft: Draft, operation: ImportOperation): Done {
  if (!draft.sources.has(operation.source)) {
    return failure('no-source', `找不到原文 ${operation.source}。`, `Source ${operation.source} is not there.`);
  }
  for (const article of operation.articles) {
    if (draft.hasContainer(article.id)) return taken(article.id);
    for (const paragraph of article.paragraphs) if (draft.hasParagraph(paragraph.id)) return taken(paragraph.id);
    draft.insertArticle(inOrder(article), draft.articles.at(-1)?.id ?? null);
  }
  for (const paragraph of operation.margin) if (draft.hasParagraph(paragraph.id)) return taken(paragraph.id);
  draft.insert(MARGIN, draft.read(MARGIN).at(-1)?.id ?? null, operation.margin);
  return done;
}

/** An article with its keys in the order in which all articles have them: equal content is then equal JSON. */
function inOrder({ id, status, tags, page, section, paragraphs }: Article): Article {
  return { id, status, tags, page, section, paragraphs };
}

function performMove(draft: Draft, operation: MoveOperation): Done {
  if (!draft.hasContainer(operation.to)) return noArticle(operation.to);
  const { paragraphs, after } = operation;
  if (new Set(paragraphs).size !== paragraphs.length) return stale();
  const missing = paragraphs.find((id) => !draft.hasParagraph(id));
  if (missing !== undefined) return noParagraph(missing);
  if (after !== null && (paragraphs.includes(after) || draft.container(after) !== operation.to))
    return noParagraph(after);
  const moved: Paragraph[] = paragraphs.map((id) => draft.take(id));
  draft.insert(operation.to, after, moved);
  return done;
}

function performRemoveArticle(draft: Draft, id: string): Done {
  if (id === MARGIN || !draft.hasContainer(id)) return noArticle(id);
  if (draft.read(id).length > 0) {
    return failure(
      'article-not-empty',
      '稿件里还有文字，不能删除；请先移走文字。',
      'The article still holds text and cannot be removed; move the text first.',
    );
  }
  draft.dropArticle(id);
  return done;
}

function performRefuse(draft: Draft, { refusal, refused }: RefuseOperation): Done {
  const others = draft.refusals.filter(
    (each) => each.rule !== refusal.rule || each.scope !== refusal.scope || each.target !== refusal.target,
  );
  draft.refusals = refused ? [...others, refusal] : others;
  return done;
}
