import { commit, type Edition, undoStep } from '@core/edit/journal';
import { ledgerOf } from '@core/issue/ledger';
import { mergeEditions } from '@core/merge/merge';
import { settlingStep, waitingSteps } from '@core/merge/settle';
import type { Result } from '@core/result';
import { describe, expect, it } from 'vitest';
import { author, committed, paragraphsOf, plainEdition } from '../../support/issues';

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

/** Two desks have put different marks into the same place. */
function conflict(): { edition: Edition; waiting: string } {
  const base = plainEdition('甲,乙\n丙');
  const mark = (after: string): Edition =>
    committed(base, [{ kind: 'replace', paragraph: 'p1', start: 1, before: ',', after }]);
  const { edition, setAside } = granted(mergeEditions(mark('、'), mark('，')));
  return { edition, waiting: setAside[0] ?? '' };
}

describe('what a merge has set aside', () => {
  it('is taken as the other desk left it, or left as it is, and then no longer waits', () => {
    const { edition, waiting } = conflict();
    expect(waitingSteps(edition.journal).map(({ id }) => id)).toEqual([waiting]);
    const taken = granted(commit(edition, granted(settlingStep(edition, waiting, ['p1'], author))));
    expect([paragraphsOf(taken.issue, 'a1')[0], ledgerOf(taken.issue).balanced]).toEqual(['甲、乙', true]);
    const left = granted(commit(edition, granted(settlingStep(edition, waiting, [], author))));
    expect(paragraphsOf(left.issue, 'a1')[0]).toBe('甲，乙');
    for (const { journal } of [taken, left]) expect(waitingSteps(journal)).toEqual([]);
  });

  it('can be settled once, and undo takes the text back', () => {
    const { edition, waiting } = conflict();
    const taken = granted(commit(edition, granted(settlingStep(edition, waiting, ['p1'], author))));
    expect(settlingStep(taken, waiting, [], author)).toMatchObject({ ok: false, error: { code: 'nothing-waiting' } });
    const undone = granted(commit(taken, granted(undoStep(taken.journal, author))));
    expect(undone.issue).toEqual(edition.issue);
    expect(waitingSteps(undone.journal).map(({ id }) => id)).toEqual([waiting]);
  });
});
