import type { Edition } from '@core/edit/journal';
import { applyStep, commit, emptyIssue, redoStep, replay, undoStacks, undoStep } from '@core/edit/journal';
import { ledgerOf } from '@core/issue/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  author,
  type OperationSeed,
  operationFrom,
  operationSeed,
  plainEdition,
  sourceOf,
  tryCommit,
} from '../../support/issues';

const scan = '第一段,有逗号\n第二段没有完\n成。\n\nSecond article, English\nlines 🗞 here\n\n尾';
const seeds = fc.array(operationSeed, { maxLength: 30, size: 'max' });

/** Applies what can be applied; a refused operation must leave the edition alone, so it is passed over. */
function worked(start: Edition, sequence: readonly OperationSeed[]): Edition {
  let edition = start;
  for (const seed of sequence) {
    const outcome = tryCommit(edition, [operationFrom(seed, edition.issue)]);
    if (outcome.ok) edition = outcome.value;
  }
  return edition;
}

describe('any sequence of operations', () => {
  it('leaves a ledger that balances after every step', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        let edition = plainEdition(scan);
        for (const seed of sequence) {
          edition = worked(edition, [seed]);
          expect(ledgerOf(edition.issue).balanced).toBe(true);
        }
      }),
    );
  });

  it('taken back step by step is byte-equal to the start', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const start = plainEdition(scan);
        let edition = worked(start, sequence);
        for (const step of edition.journal.slice(start.journal.length).toReversed()) {
          const id = `u${step.id}`;
          const operations = [step.inverse];
          const taken = applyStep(edition.issue, { ...step, id, changes: [{ id, why: [], operations }] });
          if (!taken.ok) throw new Error(taken.error.message.en);
          edition = { issue: taken.value.issue, journal: edition.journal };
        }
        expect(JSON.stringify(edition.issue)).toBe(JSON.stringify(start.issue));
      }),
    );
  });

  it('is built again by replaying the journal over the sources', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const edition = worked(plainEdition(scan), sequence);
        const again = replay(emptyIssue('i1', 'test', [sourceOf(scan)]), edition.journal);
        expect(again).toEqual({ ok: true, value: edition.issue });
      }),
    );
  });

  it('survives the files on disk: a journal that went through JSON replays to the same issue', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const edition = worked(plainEdition(scan), sequence);
        const journal = JSON.parse(JSON.stringify(edition.journal)) as Edition['journal'];
        const again = replay(emptyIssue('i1', 'test', [sourceOf(scan)]), journal);
        expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(edition.issue));
      }),
    );
  });

  it('mixed with undo and redo keeps every state that was left', () => {
    fc.assert(
      fc.property(seeds, fc.nat(8), (sequence, count) => {
        const edition = worked(plainEdition(scan), sequence);
        const states = [edition.issue];
        let current = edition;
        for (let n = 0; n < count && undoStacks(current.journal).done.length > 1; n++) {
          const step = undoStep(current.journal, author);
          const outcome = step.ok ? commit(current, step.value) : step;
          if (!outcome.ok) throw new Error(outcome.error.message.en);
          current = outcome.value;
          states.push(current.issue);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          const step = redoStep(current.journal, author);
          const outcome = step.ok ? commit(current, step.value) : step;
          if (!outcome.ok) throw new Error(outcome.error.message.en);
          current = outcome.value;
          expect(current.issue).toEqual(state);
        }
      }),
    );
  });
});
