import { applyStep } from '../edit/journal';
import type { Operation } from '../edit/operation';
import type { Issue } from '../issue/issue';

/** The issue after one operation; undefined where it is refused. `change` is what new corrections and seams will name. */
export function applied(issue: Issue, operation: Operation, change: string): Issue | undefined {
  const step = { id: 's', who: '', when: '', label: { zh: '', en: '' } };
  const next = applyStep(issue, { ...step, changes: [{ id: change, why: [], operations: [operation] }] });
  return next.ok ? next.value.issue : undefined;
}

/** The paragraphs that an operation names. */
export function named(operation: Operation): string[] {
  switch (operation.kind) {
    case 'join':
      return [operation.paragraph, ...operation.others.map(({ paragraph }) => paragraph)];
    case 'split':
      return [operation.paragraph, operation.id];
    case 'replace':
    case 'set-role':
      return [operation.paragraph];
    case 'move':
      return [...operation.paragraphs];
    case 'restore':
      return [...(operation.paragraphs ?? []).map(({ id }) => id), ...Object.values(operation.order ?? {}).flat()];
    default:
      return [];
  }
}
