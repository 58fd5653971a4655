import { type ArticleFields, type Issue, type IssueFields, MARGIN, type Paragraph, type Role } from '../issue/issue';
import { paragraphText, type Sources, sourcesById } from '../issue/span';

/** A paragraph as it stood at one of two moments. */
export interface ParagraphState {
  /** The article that held it, or `margin`. */
  readonly container: string;
  readonly role: Role;
  readonly text: string;
}

/** A paragraph that differs. Without `before` it came, without `after` it went. */
export interface ParagraphDifference {
  readonly id: string;
  readonly before?: ParagraphState;
  readonly after?: ParagraphState;
}

/** An article whose fields differ, that came or that went. */
export interface ArticleDifference {
  readonly id: string;
  readonly before?: ArticleFields;
  readonly after?: ArticleFields;
}

/** What differs between two moments of one issue. */
export interface IssueDifference {
  /** The fields of the issue, where any differs. */
  readonly fields?: { readonly before: IssueFields; readonly after: IssueFields };
  /** True where the same articles stand in another order. */
  readonly reordered: boolean;
  readonly articles: readonly ArticleDifference[];
  /** In reading order of the later moment; what went comes last. */
  readonly paragraphs: readonly ParagraphDifference[];
}

/** Compares two moments of an issue. Ids outlive every edit, so no text has to be matched by guessing. */
export function compareIssues(before: Issue, after: Issue): IssueDifference {
  const then = statesOf(before);
  const now = statesOf(after);
  const paragraphs: ParagraphDifference[] = [];
  for (const [id, state] of now) {
    const old = then.get(id);
    if (old === undefined) paragraphs.push({ id, after: state });
    else if (!sameState(old, state)) paragraphs.push({ id, before: old, after: state });
  }
  for (const [id, state] of then) if (!now.has(id)) paragraphs.push({ id, before: state });
  const same = before.title === after.title && before.paper === after.paper && before.date === after.date;
  const fields = { before: issueFields(before), after: issueFields(after) };
  return {
    ...(same ? {} : { fields }),
    reordered: isReordered(before, after),
    ...articlesOf(before, after),
    paragraphs,
  };
}

function statesOf(issue: Issue): Map<string, ParagraphState> {
  const sources = sourcesById(issue.sources);
  const states = new Map<string, ParagraphState>();
  for (const { id, paragraphs } of issue.articles) addStates(states, id, paragraphs, sources);
  addStates(states, MARGIN, issue.margin, sources);
  return states;
}

function addStates(
  states: Map<string, ParagraphState>,
  container: string,
  paragraphs: readonly Paragraph[],
  sources: Sources,
): void {
  for (const paragraph of paragraphs) {
    states.set(paragraph.id, { container, role: paragraph.role, text: paragraphText(paragraph, sources) });
  }
}

function sameState(a: ParagraphState, b: ParagraphState): boolean {
  return a.container === b.container && a.role === b.role && a.text === b.text;
}

function issueFields({ title, paper, date }: Issue): IssueFields {
  return { title, paper, date };
}

function isReordered(before: Issue, after: Issue): boolean {
  const known = new Set(before.articles.map(({ id }) => id));
  const staying = new Set(after.articles.map(({ id }) => id).filter((id) => known.has(id)));
  const order = (issue: Issue): string =>
    JSON.stringify(issue.articles.map(({ id }) => id).filter((id) => staying.has(id)));
  return order(before) !== order(after);
}

function articlesOf(before: Issue, after: Issue): Pick<IssueDifference, 'articles'> {
  const then = new Map(before.articles.map(({ paragraphs: _text, id, ...fields }) => [id, fields]));
  const now = new Map(after.articles.map(({ paragraphs: _text, id, ...fields }) => [id, fields]));
  const articles: ArticleDifference[] = [];
  for (const [id, fields] of now) {
    const old = then.get(id);
    if (old === undefined) articles.push({ id, after: fields });
    else if (JSON.stringify(old) !== JSON.stringify(fields)) articles.push({ id, before: old, after: fields });
  }
  for (const [id, fields] of then) if (!now.has(id)) articles.push({ id, before: fields });
  return { articles };
}
