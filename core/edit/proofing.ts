import type { Status } from '../issue/issue';
import { type Journal, undoStacks } from './journal';
import type { Step } from './step';

/** That somebody gave an article a state, and when. */
export interface ProofMark {
  readonly status: Status;
  readonly who: string;
  /** ISO 8601 date and time, UTC. */
  readonly when: string;
}

/** Who gave each article its states, by article id, the latest last. What was taken back does not count. */
export function proofMarks(journal: Journal): ReadonlyMap<string, readonly ProofMark[]> {
  const steps = new Map(journal.map((step) => [step.id, step]));
  const marks = new Map<string, ProofMark[]>();
  for (const done of undoStacks(journal).done) {
    const { who, when, changes } = originalOf(done, steps);
    for (const operation of changes.flatMap(({ operations }) => operations)) {
      if (operation.kind !== 'set-article' || operation.fields.status === undefined) continue;
      const known = marks.get(operation.id) ?? [];
      if (known.length === 0) marks.set(operation.id, known);
      known.push({ status: operation.fields.status, who, when });
    }
  }
  return marks;
}

/** The step that a person did, where `step` does it again. */
function originalOf(step: Step, steps: ReadonlyMap<string, Step>): Step {
  let original = step;
  while (original.redoes !== undefined) {
    const undoing = steps.get(original.redoes);
    const before = undoing?.undoes === undefined ? undefined : steps.get(undoing.undoes);
    if (before === undefined) return original;
    original = before;
  }
  return original;
}

/** True where somebody other than `who` has proofed the article: then `who` may be the second person who calls it clean. */
export function hasSecondPerson(marks: readonly ProofMark[], who: string): boolean {
  return marks.some((mark) => mark.who !== who && (mark.status === 'first-proof' || mark.status === 'second-proof'));
}
