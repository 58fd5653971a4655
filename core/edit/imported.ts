import type { Issue } from '../issue/issue';
import { applyStep, type Edition, emptyIssue } from './journal';

/**
 * The issue as it was imported, before anybody or anything mended it: its first steps played again. What was wrong before
 * is counted on it.
 */
export function importedIssue({ issue, journal }: Edition): Issue {
  let start = emptyIssue(issue.id, issue.title, issue.sources);
  for (const step of journal) {
    if (!step.changes.some(({ operations }) => operations.some(({ kind }) => kind === 'import'))) break;
    const applied = applyStep(start, step);
    if (!applied.ok) break;
    start = applied.value.issue;
  }
  return start;
}
