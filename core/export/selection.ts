import type { Article, Issue, Status } from '../issue/issue';

/** Which articles of an issue to export. Each part that is given narrows the choice; nothing given is all of them. */
export interface Selection {
  /** Article ids. */
  readonly articles?: readonly string[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** Articles that have at least one of these tags. */
  readonly tags?: readonly string[] | undefined;
}

/** The articles that a selection names, in the order of the issue. */
export function selectedArticles(issue: Issue, selection: Selection = {}): readonly Article[] {
  const { articles, statuses, tags } = selection;
  return issue.articles.filter(
    (article) =>
      (articles === undefined || articles.includes(article.id)) &&
      (statuses === undefined || statuses.includes(article.status)) &&
      (tags === undefined || article.tags.some((tag) => tags.includes(tag))),
  );
}
