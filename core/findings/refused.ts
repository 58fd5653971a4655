import type { Refusal } from '../issue/issue';
import type { Finding } from './finding';

/** True where the editor has refused the finding: this one, its rule in this article, or its rule in this issue. */
export function isRefused(finding: Finding, refusals: readonly Refusal[]): boolean {
  return refusals.some(
    ({ rule, scope, target }) =>
      rule === finding.rule &&
      (scope === 'issue' || target === (scope === 'once' ? finding.id : finding.where.container)),
  );
}
