import { type Author, type Edition, nextStepId } from '@core/edit/journal';
import type { Change, ProposedStep } from '@core/edit/step';
import { clean } from '@core/pipeline';
import { type Result, success } from '@core/result';

/** What fixing everything safe would do: one step, so that one undo takes it back, and how many findings it settles. */
export interface CleanStep {
  readonly step: ProposedStep | undefined;
  readonly count: number;
}

/** Cleans a copy pass by pass as core does, and puts the passes' changes into one step, each under its own reason. */
export function cleanStep(edition: Edition, author: Author): Result<CleanStep> {
  const cleaned = clean(edition, 'safe', author);
  if (!cleaned.ok) return cleaned;
  const passes = cleaned.value.edition.journal.slice(edition.journal.length);
  const count = cleaned.value.applied.length;
  if (passes.length === 0) return success({ step: undefined, count });
  const id = nextStepId(edition.journal);
  const changes: Change[] = [];
  for (const change of passes.flatMap((pass) => pass.changes))
    changes.push({ ...change, id: `${id}.${changes.length + 1}` });
  const label = { zh: `修正全部可靠项（${count} 处）`, en: `Fix everything safe (${count} places)` };
  return success({ step: { id, ...author, label, changes }, count });
}
