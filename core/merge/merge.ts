import { applyStep, type Edition, nextStepId } from '../edit/journal';
import { Names } from '../edit/names';
import type { Operation } from '../edit/operation';
import type { Change, Step } from '../edit/step';
import { editionAt } from '../history/moments';
import type { Issue, Paragraph } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { failure, type Result, success } from '../result';
import { carriedOperation, type Setting } from './carry';
import { applied, named } from './operations';
import { Places, paragraphsOf } from './places';

/** What came of bringing two desks' work together. */
export interface Merged {
  readonly edition: Edition;
  /** Steps of ours that were put behind theirs. */
  readonly carried: number;
  /** Ids of the steps that hold what did not fit and waits for a person. */
  readonly setAside: readonly string[];
}

/**
 * Brings together two editions that began as one: their steps stay as they are, and ours are done again behind them,
 * operation by operation. What both desks have touched in different ways is set aside in a step of its own, with the
 * paragraphs as we had left them: nothing is dropped, and a person can look at both.
 *
 * @param theirs the edition that others may have seen already; its journal stays a prefix of the result's
 */
export function mergeEditions(ours: Edition, theirs: Edition): Result<Merged> {
  if (JSON.stringify(ours.issue.sources) !== JSON.stringify(theirs.issue.sources)) {
    return failure(
      'other-sources',
      '两边的原文不同，不能合并成一期。',
      'The two were made from different sources and cannot be merged into one issue.',
    );
  }
  const shared = commonSteps(ours, theirs);
  if (shared === ours.journal.length) return success({ edition: theirs, carried: 0, setAside: [] });
  if (shared === theirs.journal.length) {
    return success({ edition: ours, carried: ours.journal.length - shared, setAside: [] });
  }
  const base = editionAt(ours, shared);
  if (!base.ok) return base;
  return new Merging(base.value.issue, theirs).carry(ours.journal.slice(shared));
}

function commonSteps(ours: Edition, theirs: Edition): number {
  let count = 0;
  for (const [index, step] of ours.journal.entries()) {
    const other = theirs.journal[index];
    if (other === undefined || JSON.stringify(step) !== JSON.stringify(other)) break;
    count++;
  }
  return count;
}

/** Operations whose whole effect is seen in the paragraphs that they name. */
const TEXTUAL: ReadonlySet<Operation['kind']> = new Set(['join', 'split', 'replace', 'set-role']);

class Merging {
  private readonly names = new Names();
  /** The new ids of our steps that came through whole. */
  private readonly steps = new Map<string, string>();
  private readonly setAside: string[] = [];
  private there: Issue;
  private edition: Edition;

  constructor(
    private readonly base: Issue,
    theirs: Edition,
  ) {
    this.there = base;
    this.edition = theirs;
  }

  carry(tail: readonly Step[]): Result<Merged> {
    for (const step of tail) {
      const done = this.carryStep(step);
      if (!done.ok) return done;
    }
    return success({ edition: this.edition, carried: tail.length, setAside: this.setAside });
  }

  private carryStep(step: Step): Result<undefined> {
    const id = nextStepId(this.edition.journal);
    let here = this.edition.issue;
    const fitting: Change[] = [];
    const left: Change[] = [];
    for (const change of step.changes) {
      const changeId = `${id}.${fitting.length + 1}`;
      const carried = this.carryChange(change, changeId, here);
      if (!carried.ok) return carried;
      if (carried.value === undefined) {
        left.push(change);
        continue;
      }
      this.names.change(change.id, changeId);
      here = carried.value.issue;
      fitting.push({ ...change, id: changeId, operations: carried.value.operations });
    }
    const { undoes, redoes, inverse: _old, setAside, settles, ...rest } = step;
    const whole = left.length === 0 && fitting.every(({ operations }) => operations.length > 0);
    const undone = undoes === undefined ? undefined : this.steps.get(undoes);
    const redone = redoes === undefined ? undefined : this.steps.get(redoes);
    const kept = {
      ...(whole && undone !== undefined ? { undoes: undone } : {}),
      ...(whole && redone !== undefined ? { redoes: redone } : {}),
      ...(setAside === undefined ? {} : { setAside }),
      ...(settles === undefined ? {} : { settles: this.steps.get(settles) ?? settles }),
    };
    const applied = applyStep(this.edition.issue, { ...rest, id, changes: fitting, ...kept });
    if (!applied.ok) return applied;
    this.edition = { issue: applied.value.issue, journal: [...this.edition.journal, applied.value.step] };
    if (whole) this.steps.set(step.id, id);
    if (left.length > 0) this.putAside(step, left);
    return success(undefined);
  }

  /** Does one change again. Undefined: it does not fit. No operations: both desks have done the same already. */
  private carryChange(
    change: Change,
    id: string,
    start: Issue,
  ): Result<{ readonly issue: Issue; readonly operations: readonly Operation[] } | undefined> {
    let here: Issue | undefined = start;
    const operations: Operation[] = [];
    for (const operation of change.operations) {
      const setting: Setting | undefined = here && { base: this.base, there: this.there, here };
      const carried: Operation | undefined = setting && carriedOperation(operation, setting, this.names);
      const next: Issue | undefined = carried && here && applied(here, carried, id);
      const own = applied(this.there, operation, change.id);
      // Our own journal held on our own desk; where it does not, the file was changed by hand.
      if (own === undefined) return brokenJournal();
      this.there = own;
      here = next;
      if (carried !== undefined) operations.push(carried);
    }
    if (here !== undefined && ledgerOf(here).balanced) return success({ issue: here, operations });
    return success(this.sameAlready(change, start) ? { issue: start, operations: [] } : undefined);
  }

  /** True where the paragraphs that a change was about are alike on both desks: both have done the same. */
  private sameAlready({ operations }: Change, here: Issue): boolean {
    if (!operations.every(({ kind }) => TEXTUAL.has(kind))) return false;
    const [ours, now] = [new Places(this.there), new Places(here)];
    const [were, are] = [paragraphsOf(this.there), paragraphsOf(here)];
    return operations.flatMap(named).every((id) => {
      const [was, is] = [were.get(id), are.get(this.names.of(id))];
      if (was === undefined || is === undefined) return was === is;
      const placed = this.names.of(was.container) === is.container && was.paragraph.role === is.paragraph.role;
      return placed && ours.text(id) === now.text(is.paragraph.id);
    });
  }

  private putAside(step: Step, changes: readonly Change[]): void {
    const id = nextStepId(this.edition.journal);
    const touched = new Set(changes.flatMap((change) => change.operations.flatMap(named)));
    const then = paragraphsOf(this.there);
    const paragraphs = [...touched].flatMap((each): Paragraph[] => {
      const found = then.get(each);
      return found === undefined ? [] : [this.names.paragraph(found.paragraph)];
    });
    const label = { zh: `待定：${step.label.zh}`, en: `To decide: ${step.label.en}` };
    const { who, when } = step;
    const inverse = { kind: 'restore' } as const;
    const waiting: Step = { id, who, when, label, changes: [], inverse, setAside: { changes, paragraphs } };
    this.edition = { issue: this.edition.issue, journal: [...this.edition.journal, waiting] };
    this.setAside.push(id);
  }
}

function brokenJournal(): ReturnType<typeof failure> {
  return failure(
    'broken-journal',
    '这一期的历史不能重放，没有合并。请先检查资料库。',
    'The journal of this issue cannot be replayed, so it was not merged. Check the library first.',
  );
}
