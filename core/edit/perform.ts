import { type Article, MARGIN, type Paragraph, type Span } from '../issue/issue';
import { canonicalSpans, cutSpans, paragraphText } from '../issue/span';
import { failure, type Result, success } from '../result';
import type { Draft } from './draft';
import type {
  ImportOperation,
  JoinOperation,
  MoveOperation,
  Operation,
  RefuseOperation,
  ReplaceOperation,
  RestoreOperation,
  SplitOperation,
} from './operation';

type Done = Result<undefined>;
const done: Done = success(undefined);

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

function noParagraph(id: string): Done {
  return failure(
    'no-paragraph',
    `找不到段落 ${id}，内容可能已经改变，请重试。`,
    `Paragraph ${id} is not there; the text may have changed. Try again.`,
  );
}

function noArticle(id: string): Done {
  return failure(
    'no-article',
    `找不到稿件 ${id}，内容可能已经改变，请重试。`,
    `Article ${id} is not there; the issue may have changed. Try again.`,
  );
}

function taken(id: string): Done {
  return failure(
    'id-taken',
    `编号 ${id} 已被使用，操作没有执行。`,
    `The id ${id} is in use already; nothing was done.`,
  );
}

function stale(): Done {
  return failure(
    'stale',
    '这里的文字已经改变，操作没有执行。',
    'The text here has changed in the meantime; nothing was done.',
  );
}

function performImport(draft: Draft, operation: ImportOperation): Done {
  if (!draft.sources.has(operation.source)) {
    return failure('no-source', `找不到原文 ${operation.source}。`, `Source ${operation.source} is not there.`);
  }
  for (const article of operation.articles) {
    if (draft.hasContainer(article.id)) return taken(article.id);
    for (const paragraph of article.paragraphs) if (draft.hasParagraph(paragraph.id)) return taken(paragraph.id);
    draft.insertArticle(article, draft.articles.at(-1)?.id ?? null);
  }
  for (const paragraph of operation.margin) if (draft.hasParagraph(paragraph.id)) return taken(paragraph.id);
  draft.insert(MARGIN, draft.read(MARGIN).at(-1)?.id ?? null, operation.margin);
  return done;
}

function performJoin(draft: Draft, operation: JoinOperation, change: string): Done {
  const first = draft.paragraph(operation.paragraph);
  if (first === undefined) return noParagraph(operation.paragraph);
  const spans: Span[] = [...first.spans];
  for (const { paragraph: id, glue } of operation.others) {
    if (id === first.id || !draft.hasParagraph(id)) return noParagraph(id);
    const [opening, ...rest] = draft.take(id).spans;
    if (opening === undefined) continue;
    if (glue === '') spans.push({ ...opening, seam: change });
    else {
      spans.push({
        source: opening.source,
        start: opening.start,
        end: opening.start,
        text: glue,
        by: change,
        seam: change,
      });
      spans.push(opening);
    }
    spans.push(...rest);
  }
  draft.replaceParagraph({ ...first, spans: canonicalSpans(spans, draft.sources) });
  return done;
}

function performSplit(draft: Draft, operation: SplitOperation): Done {
  const paragraph = draft.paragraph(operation.paragraph);
  if (paragraph === undefined) return noParagraph(operation.paragraph);
  if (draft.hasParagraph(operation.id)) return taken(operation.id);
  const cut = cutSpans(paragraph.spans, operation.at);
  if (cut === undefined) return stale();
  const container = draft.container(paragraph.id) as string;
  draft.replaceParagraph({ ...paragraph, spans: canonicalSpans(cut.before, draft.sources) });
  const spans = canonicalSpans(withoutGlue(cut.after), draft.sources);
  draft.insert(container, paragraph.id, [{ id: operation.id, role: operation.role, spans }]);
  return done;
}

/** A seam that is opened takes its glue with it: the space that the join put between two Latin words. */
function withoutGlue(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans;
  const isGlue =
    first?.seam !== undefined && first.by === first.seam && first.start === first.end && first.text === ' ';
  return isGlue ? rest : spans;
}

function performReplace(draft: Draft, operation: ReplaceOperation, change: string): Done {
  const paragraph = draft.paragraph(operation.paragraph);
  if (paragraph === undefined) return noParagraph(operation.paragraph);
  const end = operation.start + operation.before.length;
  if (paragraphText(paragraph, draft.sources).slice(operation.start, end) !== operation.before) return stale();
  const head = cutSpans(paragraph.spans, operation.start);
  const tail = head === undefined ? undefined : cutSpans(head.after, operation.before.length);
  if (head === undefined || tail === undefined) return stale();
  const hook = hookFor(head.before.at(-1), tail.after[0], draft, paragraph);
  const shown = showing(operation.after, tail.before, hook, change);
  draft.replaceParagraph({
    ...paragraph,
    spans: canonicalSpans([...head.before, ...shown, ...tail.after], draft.sources),
  });
  return done;
}

/** A place in a source where an insertion hangs: behind its neighbour in the scan. */
interface Hook {
  readonly source: string;
  readonly at: number;
}

/** The hook beside the given neighbours, or, in a paragraph that holds nothing, beside the paragraphs around it. */
function hookFor(previous: Span | undefined, next: Span | undefined, draft: Draft, paragraph: Paragraph): Hook {
  if (previous !== undefined) return { source: previous.source, at: previous.end };
  if (next !== undefined) return { source: next.source, at: next.start };
  const siblings = draft.read(draft.container(paragraph.id) as string);
  const index = siblings.findIndex((each) => each.id === paragraph.id);
  const earlier = siblings
    .slice(0, index)
    .findLast((each) => each.spans.length > 0)
    ?.spans.at(-1);
  if (earlier !== undefined) return { source: earlier.source, at: earlier.end };
  const later = siblings.slice(index + 1).find((each) => each.spans.length > 0)?.spans[0];
  if (later !== undefined) return { source: later.source, at: later.start };
  return { source: [...draft.sources.keys()][0] ?? '', at: 0 };
}

/**
 * Spans that cover what `covered` covers and show `text`: the first run that is one piece of a source shows it, the
 * others nothing. Where nothing is covered, an insertion at the hook.
 */
function showing(text: string, covered: readonly Span[], hook: Hook, by: string): Span[] {
  const runs: Span[] = [];
  for (const span of covered) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined && span.seam === undefined && last.source === span.source && last.end === span.start;
    if (goesOn) runs[runs.length - 1] = { ...last, end: span.end };
    else {
      const seam = span.seam === undefined ? {} : { seam: span.seam };
      runs.push({ source: span.source, start: span.start, end: span.end, text: '', by, ...seam });
    }
  }
  const [first, ...rest] = runs;
  if (first !== undefined) return [{ ...first, text }, ...rest];
  return [{ source: hook.source, start: hook.at, end: hook.at, text, by }];
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

function performRestore(draft: Draft, operation: RestoreOperation): Done {
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
