import { applyStep, type Edition } from '@core/edit/journal';
import type { Step } from '@core/edit/step';
import { ledgerOf } from '@core/issue/ledger';
import { failure, type Result, success } from '@core/result';

/**
 * The edition after the window's steps. The window is not taken at its word: the steps are applied again here, their
 * inverses made anew, and the ledger must balance, so no mistake of the window can lose a character on the disk.
 *
 * @param revision the number of steps in the journal that the window's copy had
 * @returns `conflict`, `unbalanced`, or why a step could not be applied; the edition is never changed
 */
export function commitTo(edition: Edition, revision: number, steps: readonly Step[]): Result<Edition> {
  const known = new Set(edition.journal.map((step) => step.id));
  if (revision !== edition.journal.length || steps.some((step) => known.has(step.id))) return conflict();
  let { issue } = edition;
  const journal = [...edition.journal];
  for (const step of steps) {
    const applied = applyStep(issue, step);
    if (!applied.ok) return applied;
    issue = applied.value.issue;
    journal.push(applied.value.step);
  }
  if (!ledgerOf(issue).balanced) {
    return failure(
      'unbalanced',
      '这一步会使字数与原文不符，因此没有保存。请撤销这一步并报告这个问题。',
      'After this step the text would not add up to the source, so it was not saved. Undo it and report this, please.',
    );
  }
  return success({ issue, journal });
}

function conflict(): ReturnType<typeof failure> {
  return failure(
    'conflict',
    '这一期在别处又有了改动，这几步没有保存。请重新打开后再试。',
    'This issue was changed elsewhere in the meantime, so these steps were not saved. Open it again and retry.',
  );
}
