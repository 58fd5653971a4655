import { type Author, applyStep, type Edition, nextStepId } from '@core/edit/journal';
import type { Step } from '@core/edit/step';
import { restoreArticle, restoreIssue, restoreParagraph } from '@core/history/restore';
import type { Issue } from '@core/issue/issue';
import type { Result } from '@core/result';
import { success } from '@core/result';
import type { Risk } from './backups';

/** What to give back: one paragraph, one article, or (neither given) the whole issue. */
export interface Wanted {
  readonly article?: string | undefined;
  readonly paragraph?: string | undefined;
}

/** The step that gives back what another version holds. It is a step like any other: undo takes it back. */
export function restoringStep(edition: Edition, then: Issue, wanted: Wanted, author: Author): Result<Step> {
  const { issue, journal } = edition;
  const restored =
    wanted.paragraph !== undefined
      ? restoreParagraph(issue, then, wanted.paragraph)
      : wanted.article !== undefined
        ? restoreArticle(issue, then, wanted.article)
        : restoreIssue(issue, then);
  if (!restored.ok) return restored;
  const id = nextStepId(journal);
  const label = { zh: '恢复以前的版本', en: 'Restore an earlier version' };
  const changes = [{ id: `${id}.1`, why: [], operations: [restored.value] }];
  const applied = applyStep(issue, { id, ...author, label, changes });
  return applied.ok ? success(applied.value.step) : applied;
}

/** A step with so many operations is a batch. */
const BATCH = 20;

/** Why what was there before these steps is worth keeping for longer; undefined for everyday edits. */
export function riskOfSteps(steps: readonly Step[]): Risk | undefined {
  const operations = steps.flatMap((step) =>
    step.undoes === undefined && step.redoes === undefined ? step.changes.flatMap((change) => change.operations) : [],
  );
  if (operations.some(({ kind }) => kind === 'restore')) return 'restore';
  return operations.length >= BATCH ? 'batch' : undefined;
}
