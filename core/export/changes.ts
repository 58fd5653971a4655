import type { Journal } from '../edit/journal';
import type { Operation } from '../edit/operation';
import type { Change, Step } from '../edit/step';

/** A change with the step that it belongs to: what was done, by whom, when and why. */
export interface Done {
  readonly step: Step;
  readonly change: Change;
}

/** The journal by what exports ask it, read once. */
export interface Changes {
  /** The change that a span or a seam names. */
  byId(id: string | undefined): Done | undefined;
  /** The last change that made or moved a paragraph. */
  byParagraph(paragraph: string): Done | undefined;
  /** The change that brought a source in. */
  bySource(source: string): Done | undefined;
}

/** Indexes a journal. */
export function changesOf(journal: Journal): Changes {
  const ids = new Map<string, Done>();
  const paragraphs = new Map<string, Done>();
  const sources = new Map<string, Done>();
  for (const step of journal) {
    for (const change of step.changes) {
      const done = { step, change };
      ids.set(change.id, done);
      for (const operation of change.operations) {
        for (const paragraph of touched(operation)) paragraphs.set(paragraph, done);
        if (operation.kind === 'import') sources.set(operation.source, done);
      }
    }
  }
  return {
    byId: (id) => (id === undefined ? undefined : ids.get(id)),
    byParagraph: (paragraph) => paragraphs.get(paragraph),
    bySource: (source) => sources.get(source),
  };
}

/** The paragraphs that an operation makes or puts elsewhere. */
function touched(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'split':
      return [operation.id];
    case 'move':
      return operation.paragraphs;
    case 'join':
      return operation.others.map(({ paragraph }) => paragraph);
    default:
      return [];
  }
}

/** The time of the last step, by which an edition is dated; else the issue's own date; empty where both are missing. */
export function lastChange(journal: Journal, date: string): string {
  const when = journal.at(-1)?.when ?? (date === '' ? '' : `${date}T00:00:00Z`);
  return when.replace(/\.\d+Z$/, 'Z');
}
