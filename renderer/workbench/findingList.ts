import type { Finding, FindingClass, Severity } from '@core/findings/finding';
import type { WorkbenchState } from './state';

/** Findings in the order of the text, the gravest first, or the surest first. */
export const FINDING_ORDERS = ['place', 'severity', 'confidence'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export interface FindingFilter {
  readonly class: FindingClass | 'all';
  readonly severity: Severity | 'all';
  readonly scope: 'issue' | 'article';
  /** Those that wait for a decision, or those that a person has refused. */
  readonly state: 'open' | 'refused';
  readonly order: FindingOrder;
}

export const NO_FILTER: FindingFilter = {
  class: 'all',
  severity: 'all',
  scope: 'issue',
  state: 'open',
  order: 'place',
};

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, suspect: 1, hint: 2 };

/** What `filteredFindings` answered last. Components compare by identity, so the same question gets the same list. */
let lastAnswer: { readonly asked: readonly unknown[]; readonly list: readonly Finding[] } = { asked: [], list: [] };

/** The findings that the filter lets through, in the order that it names. */
export function filteredFindings({ filter, findings, refused, article }: WorkbenchState): readonly Finding[] {
  const base = filter.state === 'open' ? findings : refused;
  const takesAll = filter.class === 'all' && filter.severity === 'all' && filter.scope === 'issue';
  if (takesAll && filter.order === 'place') return base;
  const asked = [filter, base, filter.scope === 'article' ? article : ''];
  if (asked.every((each, index) => each === lastAnswer.asked[index])) return lastAnswer.list;
  const list = base.filter(
    (finding) =>
      (filter.class === 'all' || finding.class === filter.class) &&
      (filter.severity === 'all' || finding.severity === filter.severity) &&
      (filter.scope === 'issue' || finding.where.container === article),
  );
  lastAnswer = { asked, list: inOrder(list, filter.order) };
  return lastAnswer.list;
}

/** Sorting keeps what is equal in the order of the text. */
function inOrder(list: readonly Finding[], order: FindingOrder): readonly Finding[] {
  switch (order) {
    case 'place':
      return list;
    case 'severity':
      return list.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    case 'confidence':
      return list.toSorted((a, b) => b.confidence - a.confidence);
  }
}
