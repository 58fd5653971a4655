import type { Issue, Source } from '../issue/issue';
import { failure, type Result, success } from '../result';
import { difference } from './difference';
import { Draft } from './draft';
import type { Operation, ReplaceOperation } from './operation';
import { perform } from './perform';
import { performReplacements, replacementRun } from './performReplacements';
import type { Change, ProposedStep, Step } from './step';

/** The list of everything that was ever done to an issue. Replaying it over the sources gives the issue. */
export type Journal = readonly Step[];

/** An issue and how it came to be. */
export interface Edition {
  readonly issue: Issue;
  readonly journal: Journal;
}

/** An issue that holds its sources and nothing else yet. The first steps of its journal import them. */
export function emptyIssue(id: string, title: string, sources: readonly Source[]): Issue {
  return { id, title, paper: '', date: '', sources, articles: [], margin: [], refusals: [] };
}

/**
 * Applies one step. Either all of its operations hold or none: a refused operation leaves the issue as it was.
 * The step that comes back knows its inverse.
 */
export function applyStep(
  issue: Issue,
  proposed: ProposedStep,
): Result<{ readonly issue: Issue; readonly step: Step }> {
  const next = applyChanges(issue, proposed.changes);
  if (!next.ok) return next;
  return success({ issue: next.value, step: { ...proposed, inverse: difference(next.value, issue) } });
}

/** The issue after changes, all of them or none. For a step that is done in parts and has one inverse in the end. */
export function applyChanges(issue: Issue, changes: readonly Change[]): Result<Issue> {
  const draft = new Draft(issue);
  for (const change of changes) {
    const { operations } = change;
    for (let index = 0; index < operations.length; index++) {
      const run = replacementRun(operations, index);
      const outcome =
        run > 1
          ? performReplacements(draft, operations.slice(index, index + run) as ReplaceOperation[], change.id)
          : perform(draft, operations[index] as Operation, change.id);
      if (!outcome.ok) return outcome;
      if (run > 1) index += run - 1;
    }
  }
  return success(draft.finish());
}

/** Applies a step and writes it into the journal. */
export function commit(edition: Edition, proposed: ProposedStep): Result<Edition> {
  const applied = applyStep(edition.issue, proposed);
  if (!applied.ok) return applied;
  return success({ issue: applied.value.issue, journal: [...edition.journal, applied.value.step] });
}

/** What can be taken back and what can be done again, the latest last. */
export interface UndoStacks {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Reads the stacks of undo and redo from the journal, so they outlive a restart. Steps of the program count as well. */
export function undoStacks(journal: Journal): UndoStacks {
  const doneSteps: Step[] = [];
  const undone: Step[] = [];
  for (const step of journal) {
    if (step.undoes !== undefined) {
      doneSteps.pop();
      undone.push(step);
    } else {
      if (step.redoes !== undefined) undone.pop();
      else undone.length = 0;
      doneSteps.push(step);
    }
  }
  return { done: doneSteps, undone };
}

/** The id that the next step of this journal takes. */
export function nextStepId(journal: Journal): string {
  return `s${journal.length + 1}`;
}

/** Who acts, and when: what every step needs beside its content. `when` is ISO 8601, UTC. */
export interface Author {
  readonly who: string;
  readonly when: string;
}

/** The step that takes back the latest step that is still done. The import itself is never taken back. */
export function undoStep(journal: Journal, author: Author): Result<ProposedStep> {
  const last = undoStacks(journal).done.at(-1);
  if (last === undefined || isImport(last))
    return failure('nothing-to-undo', '没有可以撤销的操作。', 'There is nothing to undo.');
  const label = { zh: `撤销：${last.label.zh}`, en: `Undo: ${last.label.en}` };
  return success({ ...reversal(journal, last, author, label), undoes: last.id });
}

/** The step that does again what was last taken back. */
export function redoStep(journal: Journal, author: Author): Result<ProposedStep> {
  const { undone } = undoStacks(journal);
  const last = undone.at(-1);
  if (last === undefined) return failure('nothing-to-redo', '没有可以重做的操作。', 'There is nothing to redo.');
  const original = journal.find((step) => step.id === last.undoes) as Step;
  const label =
    original.redoes === undefined
      ? { zh: `重做：${original.label.zh}`, en: `Redo: ${original.label.en}` }
      : original.label;
  return success({ ...reversal(journal, last, author, label), redoes: last.id });
}

function reversal(journal: Journal, step: Step, author: Author, label: Step['label']): ProposedStep {
  const id = nextStepId(journal);
  return { id, ...author, label, changes: [{ id: `${id}.1`, why: [], operations: [step.inverse] }] };
}

function isImport(step: Step): boolean {
  return step.changes.some((change) => change.operations.some((operation) => operation.kind === 'import'));
}

/** Builds the issue again from nothing but its sources and its journal. */
export function replay(start: Issue, journal: Journal): Result<Issue> {
  let issue = start;
  for (const step of journal) {
    const applied = applyStep(issue, step);
    if (!applied.ok) return applied;
    issue = applied.value.issue;
  }
  return success(issue);
}

/** The change that a span or a seam names, with the step it belongs to; undefined for an id that the journal lacks. */
export function findChange(journal: Journal, id: string): { readonly step: Step; readonly change: Change } | undefined {
  for (const step of journal) {
    const change = step.changes.find((each) => each.id === id);
    if (change !== undefined) return { step, change };
  }
  return undefined;
}
