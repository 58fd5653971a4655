import type { Paragraph } from '../issue/issue';
import type { Said } from '../said';
import type { Operation, RestoreOperation } from './operation';

/** One change with one reason: an accepted finding, a typed edit. Spans and seams name it by its id for ever. */
export interface Change {
  readonly id: string;
  /** The rule that proposed it; absent when an editor did it by hand. */
  readonly rule?: string | undefined;
  readonly confidence?: number | undefined;
  /** The evidence, in words. */
  readonly why: readonly Said[];
  readonly operations: readonly Operation[];
}

/** What an editor does and takes back in one go: one change or a whole batch. The journal is a list of these. */
export interface Step {
  readonly id: string;
  /** The editor's name, or `qingyang` for what the program did on import. */
  readonly who: string;
  /** ISO 8601 date and time, UTC. */
  readonly when: string;
  readonly label: Said;
  readonly changes: readonly Change[];
  /** What takes the step back. */
  readonly inverse: RestoreOperation;
  /** The step that this one took back. */
  readonly undoes?: string | undefined;
  /** The undoing step that this one took back in turn. */
  readonly redoes?: string | undefined;
  /** The changes of another desk that did not fit on what was done here. They wait for a person; `changes` is then empty. */
  readonly setAside?: SetAside | undefined;
  /** The step whose set-aside changes a person has dealt with by this one. */
  readonly settles?: string | undefined;
}

/** What two desks did at once and only a person can bring together. Nothing of it is lost: it is in the journal. */
export interface SetAside {
  readonly changes: readonly Change[];
  /** The paragraphs as the other desk left them, to be shown beside the present ones. */
  readonly paragraphs: readonly Paragraph[];
}

/** A step that has not been applied yet: its inverse is not known. */
export type ProposedStep = Omit<Step, 'inverse'>;
