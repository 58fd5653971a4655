import { type Edition, emptyIssue, type Journal, replay } from '../edit/journal';
import type { Issue } from '../issue/issue';
import { failure, type Result } from '../result';

/** The issue as it was before the first step: its sources and its first title, and nothing else. */
export function startOf({ issue, journal }: Edition): Issue {
  // The first step that changed the title knows in its inverse what it was.
  const renaming = journal.find((step) => step.inverse.issue !== undefined);
  return emptyIssue(issue.id, renaming?.inverse.issue?.title ?? issue.title, issue.sources);
}

/**
 * The issue at a moment: after the first `revision` steps of its journal.
 *
 * @returns `no-moment` where the journal has fewer steps, or why a step no longer holds
 */
export function issueAt(edition: Edition, revision: number): Result<Issue> {
  const { journal } = edition;
  if (!Number.isInteger(revision) || revision < 0 || revision > journal.length) {
    return failure(
      'no-moment',
      `历史里没有第 ${revision} 步，这一期共 ${journal.length} 步。`,
      `There is no step ${revision} in the history; this issue has ${journal.length}.`,
    );
  }
  if (revision === journal.length) return { ok: true, value: edition.issue };
  return replay(startOf(edition), journal.slice(0, revision));
}

/** The edition as it was at a moment. */
export function editionAt(edition: Edition, revision: number): Result<Edition> {
  const issue = issueAt(edition, revision);
  if (!issue.ok) return issue;
  const journal: Journal = edition.journal.slice(0, revision);
  return { ok: true, value: { issue: issue.value, journal } };
}
