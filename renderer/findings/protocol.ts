import type { Author } from '@core/edit/journal';
import type { ProposedStep } from '@core/edit/step';
import type { Finding } from '@core/findings/finding';
import type { Article, Issue } from '@core/issue/issue';
import type { Ledger } from '@core/issue/ledger';
import type { Result } from '@core/result';

/**
 * What the window sends to the worker: the issue, but of its articles only those that changed since the last request.
 * The worker keeps the others as the same objects, so core's memory of article rules holds across requests.
 */
export interface DetectRequest {
  readonly serial: number;
  readonly issue: Omit<Issue, 'articles' | 'sources'>;
  /** Absent where the worker has them already. */
  readonly sources?: Issue['sources'];
  readonly order: readonly string[];
  readonly changed: readonly Article[];
  /** Also say what fixing everything safe would do, as the next step of a journal of so many steps. */
  readonly clean?: CleanOrder | undefined;
}

export interface CleanOrder {
  readonly author: Author;
  readonly steps: number;
}

/** What fixing everything safe would do: nothing, or one step that settles so many findings. */
export interface CleanAnswer {
  readonly step: ProposedStep | undefined;
  readonly count: number;
}

export interface DetectAnswer {
  readonly serial: number;
  readonly findings: readonly Finding[];
  /** What a person has refused: it can be looked at and taken back. */
  readonly refused: readonly Finding[];
  readonly ledger: Ledger;
  readonly cleaned?: Result<CleanAnswer> | undefined;
}

/** What `next` needs to tell a worker that knows `known`. */
export function requestFor(serial: number, next: Issue, known: Issue | undefined, clean?: CleanOrder): DetectRequest {
  const before = new Map(known?.articles.map((article) => [article.id, article]));
  const { articles, sources, ...issue } = next;
  return {
    serial,
    issue,
    ...(known?.sources === sources ? {} : { sources }),
    order: articles.map((article) => article.id),
    changed: articles.filter((article) => before.get(article.id) !== article),
    ...(clean === undefined ? {} : { clean }),
  };
}

/** The worker's side: puts the issue together again. Articles that did not change stay the same objects. */
export function issueFrom(request: DetectRequest, known: Issue | undefined): Issue {
  const articles = new Map(known?.articles.map((article) => [article.id, article]));
  for (const article of request.changed) articles.set(article.id, article);
  return {
    ...request.issue,
    sources: request.sources ?? known?.sources ?? [],
    articles: request.order.flatMap((id) => articles.get(id) ?? []),
  };
}
