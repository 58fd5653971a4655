import { commit, type Edition, emptyIssue, replay, undoStep } from '@core/edit/journal';
import { ledgerOf } from '@core/issue/ledger';
import { type Merged, mergeEditions } from '@core/merge/merge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  committed,
  type OperationSeed,
  operationFrom,
  operationSeed,
  paragraphsOf,
  plainEdition,
  sourceOf,
  tryCommit,
} from '../../support/issues';

const scan = '第一段,有逗号,很长很长\n第二段没有完\n成。\n\nSecond article, English\nlines 🗞 here\n\n尾巴';
const seeds = fc.array(
  fc.oneof({ arbitrary: operationSeed, weight: 6 }, { arbitrary: fc.constant('undo' as const), weight: 1 }),
  {
    maxLength: 12,
  },
);

/** What one desk does: operations and undos, as one after another they make sense. */
function worked(start: Edition, sequence: readonly (OperationSeed | 'undo')[], who: string): Edition {
  let edition = start;
  for (const seed of sequence) {
    const author = { who, when: '2026-11-24T00:00:00.000Z' };
    const step = seed === 'undo' ? undoStep(edition.journal, author) : undefined;
    const next =
      step === undefined
        ? tryCommit(edition, [operationFrom(seed as OperationSeed, edition.issue)])
        : step.ok
          ? commit(edition, step.value)
          : step;
    if (!next.ok) continue;
    const { issue, journal } = next.value;
    edition = { issue, journal: journal.map((each, index) => (index < journal.length - 1 ? each : { ...each, who })) };
  }
  return edition;
}

function merged(ours: Edition, theirs: Edition): Merged {
  const result = mergeEditions(ours, theirs);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

describe('two desks that worked at once', () => {
  it('end in the same state, whoever comes first, and no operation is lost', () => {
    fc.assert(
      fc.property(seeds, seeds, seeds, (before, first, second) => {
        const base = worked(plainEdition(scan), before, 'both');
        const [a, b] = [worked(base, first, 'a'), worked(base, second, 'b')];
        const { edition } = merged(b, a);
        // The other desk then only follows.
        expect(merged(a, edition)).toMatchObject({ edition, setAside: [] });
        expect(edition.journal.slice(0, a.journal.length)).toEqual(a.journal);
        expect(ledgerOf(edition.issue).problems).toEqual([]);
        const journal = JSON.parse(JSON.stringify(edition.journal)) as Edition['journal'];
        expect(replay(emptyIssue('i1', 'test', [sourceOf(scan)]), journal)).toEqual({ ok: true, value: edition.issue });
        const own = b.journal.slice(base.journal.length).flatMap(({ changes }) => changes);
        const found = edition.journal
          .slice(a.journal.length)
          .flatMap(({ changes, setAside }) => [...changes, ...(setAside?.changes ?? [])]);
        if (a.journal.length > base.journal.length) expect(found).toHaveLength(own.length);
        expect(new Set(edition.journal.map(({ id }) => id)).size).toBe(edition.journal.length);
      }),
      { numRuns: 200 },
    );
  });

  it('three times over, taking turns, still agree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(seeds, seeds), { minLength: 2, maxLength: 3 }), (rounds) => {
        let [a, b] = [plainEdition(scan), plainEdition(scan)];
        for (const [index, [first, second]] of rounds.entries()) {
          [a, b] = [worked(a, first, 'a'), worked(b, second, 'b')];
          if (index % 2 === 0) [a, b] = [b, a];
          const { edition } = merged(b, a);
          [a, b] = [merged(a, edition).edition, edition];
          expect(a).toEqual(b);
          if (index % 2 === 0) [a, b] = [b, a];
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('merging', () => {
  const base = plainEdition('甲,乙,丙\n丁戊\n\n己');
  const replace = (paragraph: string, start: number, before: string, after: string) =>
    ({ kind: 'replace', paragraph, start, before, after }) as const;

  it('puts two corrections of one paragraph together', () => {
    const a = committed(base, [replace('p1', 1, ',', '，'), replace('p1', 0, '甲', '甲甲')]);
    const b = committed(base, [replace('p1', 3, ',', '，')]);
    const { edition, setAside } = merged(b, a);
    expect([paragraphsOf(edition.issue, 'a1')[0], setAside]).toEqual(['甲甲，乙，丙', []]);
  });

  it('finds a correction its place after the other desk has joined and moved what it is in', () => {
    const a = committed(base, [
      { kind: 'join', paragraph: 'p3', others: [{ paragraph: 'p2', glue: '' }] },
      { kind: 'move', paragraphs: ['p1'], to: 'a2', after: 'p3' },
    ]);
    const b = committed(base, [replace('p2', 1, '戊', '午'), replace('p1', 1, ',', '，')]);
    expect(paragraphsOf(merged(b, a).edition.issue, 'a2')).toEqual(['己丁午', '甲，乙,丙']);
  });

  it('counts the same correction on both desks once', () => {
    const a = committed(base, [replace('p1', 1, ',', '，')]);
    const b = committed(committed(base, [replace('p1', 1, ',', '，')]), [replace('p2', 0, '丁', '订')]);
    const { edition, setAside } = merged(b, a);
    expect([...paragraphsOf(edition.issue, 'a1'), setAside]).toEqual(['甲，乙,丙', '订戊', []]);
  });

  it('sets aside what both have changed differently, with the paragraph as it was left', () => {
    const a = committed(base, [replace('p1', 1, ',', '，')]);
    const b = committed(base, [replace('p1', 1, ',', '、')]);
    const { edition, setAside } = merged(b, a);
    const waiting = edition.journal.find(({ id }) => id === setAside[0]);
    expect(paragraphsOf(edition.issue, 'a1')[0]).toBe('甲，乙,丙');
    expect(waiting?.label.zh).toBe('待定：测试');
    expect(waiting?.setAside?.changes[0]?.operations).toEqual(b.journal[1]?.changes[0]?.operations);
    expect(waiting?.setAside?.paragraphs[0]).toMatchObject({ id: 'p1', role: 'body' });
  });

  it('puts tags together, and lets only one state hold', () => {
    const tags = (...list: string[]) => ({ kind: 'set-article', id: 'a1', fields: { tags: list } }) as const;
    const start = committed(base, [tags('旧')]);
    const a = committed(start, [tags('旧', '要闻'), { kind: 'set-article', id: 'a1', fields: { status: 'clean' } }]);
    const b = committed(start, [tags('体育')]);
    expect(merged(b, a).edition.issue.articles[0]?.tags).toEqual(['要闻', '体育']);
    const c = committed(start, [{ kind: 'set-article', id: 'a1', fields: { status: 'first-proof' } }]);
    const { edition, setAside } = merged(c, a);
    expect([edition.issue.articles[0]?.status, setAside.length]).toEqual(['clean', 1]);
  });

  it('of issues from other sources is refused', () => {
    expect(mergeEditions(base, plainEdition('别的'))).toMatchObject({ ok: false, error: { code: 'other-sources' } });
  });
});
