import { nextStepId } from '@core/edit/journal';
import type { ProposedStep, Step } from '@core/edit/step';
import type { Fault } from '@core/result';
import { readIssue, showIssue } from './reading';
import type { Saver } from './saver';
import type { Workbench } from './workbench';

/**
 * The issue on the disk is newer than the one in the window. It is read again and the steps that were not saved are
 * put on top. Steps that no longer fit (and undoing, which restores a state that is gone) are named, never dropped
 * without a word.
 */
export async function rebase(workbench: Workbench, saver: Saver): Promise<Fault | undefined> {
  const { edition, article } = workbench.store.getState();
  if (edition === undefined) return undefined;
  const read = await readIssue(workbench, edition.issue.id);
  if (!read.ok) return read.error;
  // From here on nothing waits, so nothing can be typed in between.
  workbench.flush();
  const steps = saver.waiting;
  saver.begin(edition.issue.id, read.value.revision);
  showIssue(workbench, read.value, article);
  const lost: Step[] = [];
  for (const step of steps) {
    const restores = step.undoes !== undefined || step.redoes !== undefined;
    if (restores || !workbench.commit(renumbered(workbench, step))) lost.push(step);
  }
  workbench.notify('information', {
    zh: '这一期在别处被修改过，已重新载入；您未保存的改动已接在后面。',
    en: 'This issue was changed elsewhere. It was loaded again, and your unsaved changes were put on top.',
  });
  if (lost.length === 0) return undefined;
  workbench.notify('trouble', {
    zh: `有 ${lost.length} 处改动接不上，请重做：${lost.map(({ label }) => label.zh).join('、')}`,
    en: `${lost.length} changes no longer fit, please repeat them: ${lost.map(({ label }) => label.en).join(', ')}`,
  });
  return undefined;
}

/** The step under the next free number of the journal as it is now. */
function renumbered(workbench: Workbench, step: Step): ProposedStep {
  const id = nextStepId(workbench.store.getState().edition?.journal ?? []);
  const changes = step.changes.map((change, index) => ({ ...change, id: `${id}.${index + 1}` }));
  return { id, who: step.who, when: step.when, label: step.label, changes };
}
