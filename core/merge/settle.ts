import { type Author, applyStep, type Edition, type Journal, nextStepId } from '../edit/journal';
import type { Operation } from '../edit/operation';
import type { ProposedStep, Step } from '../edit/step';
import { restoreGiven } from '../history/restore';
import { failure, type Result, success } from '../result';

/** The steps that hold what a merge has set aside and no person has dealt with yet, the oldest first. */
export function waitingSteps(journal: Journal): Step[] {
  const undone = new Set(
    journal.flatMap(({ undoes, id }) => (undoes !== undefined && !isRedone(journal, id) ? [undoes] : [])),
  );
  const settled = new Set(
    journal.flatMap(({ id, settles }) => (settles === undefined || undone.has(id) ? [] : [settles])),
  );
  return journal.filter((step) => step.setAside !== undefined && !settled.has(step.id));
}

function isRedone(journal: Journal, undo: string): boolean {
  return journal.some(({ redoes }) => redoes === undo);
}

/**
 * The step by which a person settles what was set aside: the paragraphs named are taken as the other desk left them, the
 * others stay as they are. Undo takes it back, and what was set aside then waits again.
 *
 * @param waiting id of one of the `waitingSteps`
 * @param taken ids of paragraphs of its `setAside`; empty to keep everything as it is
 */
export function settlingStep(
  edition: Edition,
  waiting: string,
  taken: readonly string[],
  author: Author,
): Result<ProposedStep> {
  const step = waitingSteps(edition.journal).find(({ id }) => id === waiting);
  if (step?.setAside === undefined) {
    return failure('nothing-waiting', '这一步没有待定的内容。', 'Nothing of this step waits for a decision.');
  }
  const id = nextStepId(edition.journal);
  const label = { zh: '处理两台电脑的不同改动', en: 'Settle what two desks changed' };
  const operations: Operation[] = [];
  let { issue } = edition;
  for (const paragraph of step.setAside.paragraphs) {
    if (!taken.includes(paragraph.id)) continue;
    const operation = restoreGiven(issue, paragraph);
    const change = { id: `${id}.1`, why: [], operations: [operation] };
    const next = applyStep(issue, { id, ...author, label, changes: [change] });
    if (!next.ok) return next;
    issue = next.value.issue;
    operations.push(operation);
  }
  const changes = operations.length === 0 ? [] : [{ id: `${id}.1`, why: [step.label], operations }];
  return success({ id, ...author, label, changes, settles: waiting });
}
