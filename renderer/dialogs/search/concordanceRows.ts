import type { Occurrence } from '@core/edit/concordance';
import type { Article } from '@core/issue/issue';
import type { Sources } from '@core/issue/span';
import { articleRows } from '../../panes/articles/articleRows';

/** A line of the concordance: the article that hits stand in, or a hit. */
export type ConcordanceRow =
  | { readonly kind: 'head'; readonly id: string; readonly headline: string; readonly count: number }
  | { readonly kind: 'hit'; readonly id: string; readonly hit: Occurrence };

/** What tells a hit from every other. */
export function hitId({ where }: Occurrence): string {
  return `${where.paragraph}@${where.start}-${where.end}`;
}

/** The lines of a concordance: hits under the headlines of their articles. */
export function concordanceRows(
  hits: readonly Occurrence[],
  articles: readonly Article[],
  sources: Sources,
): readonly ConcordanceRow[] {
  return articleRows(articles, [], sources).flatMap(({ id, headline }): ConcordanceRow[] => {
    const own = hits.filter(({ where }) => where.container === id);
    if (own.length === 0) return [];
    return [
      { kind: 'head', id, headline, count: own.length },
      ...own.map((hit): ConcordanceRow => ({ kind: 'hit', id: hitId(hit), hit })),
    ];
  });
}
