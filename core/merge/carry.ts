import type { Names } from '../edit/names';
import type { Operation, RestoreOperation } from '../edit/operation';
import { freshParagraphId } from '../edit/typing';
import { type Issue, MARGIN } from '../issue/issue';
import { carried, Places, paragraphsOf, type TextPlace } from './places';

/** Three states that an operation of the other desk is looked at in. */
export interface Setting {
  /** The last state that both desks had. */
  readonly base: Issue;
  /** The state on which its desk made the operation. */
  readonly there: Issue;
  /** The state that it is to be put on. */
  readonly here: Issue;
}

/**
 * An operation as it has to read on another state to do the same; undefined where both desks have touched the same thing
 * and only a person can say what is meant.
 */
export function carriedOperation(
  operation: Operation,
  { base, there, here }: Setting,
  names: Names,
): Operation | undefined {
  switch (operation.kind) {
    case 'replace': {
      const { paragraph, start, before } = operation;
      const place = placeHere(there, here, names, paragraph, start, start + before.length);
      return place && { ...operation, paragraph: place.paragraph, start: place.at };
    }
    case 'split': {
      const { paragraph, at } = operation;
      const place = placeHere(there, here, names, paragraph, at, at);
      if (place === undefined) return undefined;
      const present = paragraphsOf(here);
      const id = present.has(operation.id)
        ? freshParagraphId(operation.paragraph, (each) => present.has(each))
        : operation.id;
      names.id(operation.id, id);
      return { ...operation, paragraph: place.paragraph, at: place.at, id };
    }
    case 'create-article': {
      const taken = (id: string): boolean => id === MARGIN || here.articles.some((article) => article.id === id);
      if (taken(operation.id)) names.id(operation.id, freshParagraphId(operation.id, taken));
      return names.operation(operation);
    }
    case 'set-role': {
      const id = names.of(operation.paragraph);
      const [was, is] = [paragraphsOf(base).get(id), paragraphsOf(here).get(id)].map((each) => each?.paragraph.role);
      const same =
        was === undefined || was === is || is === operation.role || madeThere(there, operation.paragraph, is);
      return same ? names.operation(operation) : undefined;
    }
    case 'set-article':
      return carriedFields(operation, { base, there, here }, names);
    case 'set-issue': {
      const clash = (['title', 'paper', 'date'] as const).some((key) => {
        const wanted = operation.fields[key];
        return wanted !== undefined && here[key] !== there[key] && here[key] !== wanted;
      });
      return clash ? undefined : operation;
    }
    case 'restore': {
      const renamed = names.operation(operation) as RestoreOperation;
      return isUntouched(renamed, there, here, names) ? renamed : undefined;
    }
    default:
      return names.operation(operation);
  }
}

/** True where the role that is here now is the one that the other desk itself had given before. */
function madeThere(there: Issue, paragraph: string, role: string | undefined): boolean {
  return paragraphsOf(there).get(paragraph)?.paragraph.role === role;
}

/**
 * Where a stretch of a paragraph is here. Most paragraphs only one desk has touched: there it is where it was. In most
 * others it is in the same paragraph still; only then is it looked for everywhere.
 */
function placeHere(
  there: Issue,
  here: Issue,
  names: Names,
  paragraph: string,
  start: number,
  end: number,
): TextPlace | undefined {
  const id = names.of(paragraph);
  const own = paragraphsOf(there).get(paragraph)?.paragraph;
  const present = paragraphsOf(here).get(id)?.paragraph;
  if (own !== undefined && present !== undefined) {
    const renamed = names.paragraph(own);
    if (JSON.stringify(renamed.spans) === JSON.stringify(present.spans)) return { paragraph: id, at: start };
    const near = carried(new Places(there, [renamed]), new Places(here, [present]), id, start, end);
    if (near !== undefined) return near;
  }
  return carried(renamedPlaces(there, names), new Places(here), id, start, end);
}

/** The other desk's state under the ids that its steps have here. */
function renamedPlaces(there: Issue, names: Names): Places {
  const articles = there.articles.map((article) => ({
    ...article,
    id: names.of(article.id),
    paragraphs: article.paragraphs.map((each) => names.paragraph(each)),
  }));
  return new Places({ ...there, articles, margin: there.margin.map((each) => names.paragraph(each)) });
}

/** Tags are put together from both desks; of the other fields only one can hold. */
function carriedFields(
  operation: Extract<Operation, { kind: 'set-article' }>,
  { there, here }: Setting,
  names: Names,
): Operation | undefined {
  const id = names.of(operation.id);
  const before = there.articles.find((article) => article.id === operation.id);
  const now = here.articles.find((article) => article.id === id);
  if (before === undefined || now === undefined) return undefined;
  for (const key of ['status', 'page', 'section'] as const) {
    const wanted = operation.fields[key];
    if (wanted !== undefined && now[key] !== before[key] && now[key] !== wanted) return undefined;
  }
  if (operation.fields.tags === undefined) return { ...operation, id };
  const wanted = operation.fields.tags;
  const gone = before.tags.filter((tag) => !wanted.includes(tag));
  const came = wanted.filter((tag) => !before.tags.includes(tag) && !now.tags.includes(tag));
  const untouched = JSON.stringify(before.tags) === JSON.stringify(now.tags);
  const tags = untouched ? wanted : [...now.tags.filter((tag) => !gone.includes(tag)), ...came];
  return { ...operation, id, fields: { ...operation.fields, tags } };
}

/** True where everything that a restore would set is here as it was there: it then does here what it did there. */
function isUntouched(operation: RestoreOperation, there: Issue, here: Issue, names: Names): boolean {
  const present = paragraphsOf(here);
  const before = new Map(
    [...paragraphsOf(there).values()].map(({ paragraph, container }) => {
      const renamed = names.paragraph(paragraph);
      return [renamed.id, { paragraph: renamed, container: names.of(container) }];
    }),
  );
  const same = (id: string): boolean => JSON.stringify(present.get(id)) === JSON.stringify(before.get(id));
  const containers = Object.keys(operation.order ?? {});
  const articlesThere = there.articles.map(({ id }) => names.of(id));
  const articlesHere = here.articles.map(({ id }) => id);
  const affected = (id: string): boolean => containers.includes(id) || operation.articles?.includes(id) === false;
  const inAffected = [...present, ...before].filter(([, { container }]) => affected(container)).map(([id]) => id);
  const touched = [
    ...(operation.paragraphs ?? []).map(({ id }) => id),
    ...inAffected,
    ...Object.values(operation.order ?? {}).flat(),
  ];
  if (!touched.every(same) || !containers.every((id) => orderOf(here, id) === orderOf(there, id, names))) return false;
  if (operation.articles !== undefined && JSON.stringify(articlesThere) !== JSON.stringify(articlesHere)) return false;
  const fieldsSame = Object.keys(operation.fields ?? {}).every(
    (id) => fieldsOf(here, id) === fieldsOf(there, id, names),
  );
  const issueSame = here.title === there.title && here.paper === there.paper && here.date === there.date;
  const refusalsSame = JSON.stringify(here.refusals) === JSON.stringify(there.refusals);
  return (
    fieldsSame && (operation.issue === undefined || issueSame) && (operation.refusals === undefined || refusalsSame)
  );
}

function orderOf(issue: Issue, container: string, names?: Names): string {
  const of = (id: string): string => names?.of(id) ?? id;
  const article = issue.articles.find((each) => of(each.id) === container);
  const list = container === MARGIN ? issue.margin : (article?.paragraphs ?? []);
  return JSON.stringify(list.map(({ id }) => of(id)));
}

function fieldsOf(issue: Issue, id: string, names?: Names): string {
  const found = issue.articles.find((each) => (names?.of(each.id) ?? each.id) === id);
  return JSON.stringify(found && [found.status, found.tags, found.page, found.section]);
}
