import type { Finding } from '@core/findings/finding';
import type { Article } from '@core/issue/issue';
import { MARGIN } from '@core/issue/issue';
import type { Sources } from '@core/issue/span';
import { textsOfRole } from '../../workbench/selectors';

/** A line of the list: the head of an article, or a finding with its number among the findings. */
export type ListRow =
  | { readonly kind: 'head'; readonly id: string; readonly headline: string; readonly count: number }
  | { readonly kind: 'finding'; readonly id: string; readonly finding: Finding; readonly number: number };

/** Findings in reading order under the headlines of their articles. The margin's head has no headline. Not `grouped`: findings only, in the order given. */
export function listRows(
  findings: readonly Finding[],
  articles: readonly Article[],
  sources: Sources,
  grouped = true,
): ListRow[] {
  const counts = new Map<string, number>();
  for (const { where } of findings) counts.set(where.container, (counts.get(where.container) ?? 0) + 1);
  const known = new Map(articles.map((article) => [article.id, article]));
  const rows: ListRow[] = [];
  let container = '';
  for (const [index, finding] of findings.entries()) {
    if (grouped && finding.where.container !== container) {
      container = finding.where.container;
      const article = known.get(container);
      const headline =
        article === undefined || container === MARGIN ? '' : textsOfRole(article, 'headline', sources).join(' ');
      rows.push({ kind: 'head', id: `head ${container}`, headline, count: counts.get(container) ?? 0 });
    }
    rows.push({ kind: 'finding', id: finding.id, finding, number: index + 1 });
  }
  return rows;
}
