import type { Edition } from '@core/edit/journal';
import { applyStep } from '@core/edit/journal';
import type { RestoreOperation } from '@core/edit/operation';
import { compareIssues } from '@core/history/compare';
import { editionAt, issueAt } from '@core/history/moments';
import { restoreArticle, restoreIssue, restoreParagraph } from '@core/history/restore';
import type { Issue } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { paragraphText, sourcesById } from '@core/issue/span';
import type { Result } from '@core/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committed, operationFrom, operationSeed, plainEdition, tryCommit } from '../../support/issues';

const scan = '第一段,有逗号\n第二段没有完\n成。\n\nSecond article, English\nlines 🗞 here\n\n尾';
const seeds = fc.array(operationSeed, { maxLength: 30, size: 'max' });

function worked(sequence: readonly Parameters<typeof operationFrom>[0][]): { edition: Edition; states: Issue[] } {
  let edition = plainEdition(scan);
  const states = [edition.issue];
  for (const seed of sequence) {
    const next = tryCommit(edition, [operationFrom(seed, edition.issue)]);
    if (!next.ok) continue;
    edition = next.value;
    states.push(edition.issue);
  }
  return { edition, states };
}

function applied(issue: Issue, operation: Result<RestoreOperation>): Issue {
  if (!operation.ok) throw new Error(operation.error.message.en);
  const step = { id: 'r', who: 'tester', when: '2026-11-24T00:00:00.000Z', label: { zh: '', en: '' } };
  const next = applyStep(issue, { ...step, changes: [{ id: 'r.1', why: [], operations: [operation.value] }] });
  if (!next.ok) throw new Error(next.error.message.en);
  return next.value.issue;
}

const textOf = (issue: Issue, id: string): string | undefined => {
  const all = [...issue.articles.flatMap((article) => article.paragraphs), ...issue.margin];
  const found = all.find((paragraph) => paragraph.id === id);
  return found && paragraphText(found, sourcesById(issue.sources));
};

describe('any history', () => {
  it('gives back the issue of each of its moments', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const { edition, states } = worked(sequence);
        for (const [index, state] of states.entries()) {
          expect(issueAt(edition, index + 1)).toEqual({ ok: true, value: state });
        }
        expect(editionAt(edition, edition.journal.length)).toEqual({ ok: true, value: edition });
        expect(issueAt(edition, states.length + 1)).toMatchObject({ ok: false, error: { code: 'no-moment' } });
      }),
    );
  });

  it('lets any paragraph, article or the whole issue be restored from any moment, and the ledger balances', () => {
    fc.assert(
      fc.property(seeds, fc.nat(99), fc.nat(99), (sequence, moment, choice) => {
        const { edition, states } = worked(sequence);
        const then = states[moment % states.length] as Issue;
        const all = [...then.articles.flatMap((article) => article.paragraphs), ...then.margin];
        const { id } = all[choice % all.length] as { id: string };
        const one = applied(edition.issue, restoreParagraph(edition.issue, then, id));
        expect([textOf(one, id), ledgerOf(one).problems]).toEqual([textOf(then, id), []]);
        const article = then.articles[choice % Math.max(1, then.articles.length)];
        if (article !== undefined) {
          const whole = applied(edition.issue, restoreArticle(edition.issue, then, article.id));
          expect(whole.articles.find((each) => each.id === article.id)).toEqual(article);
          expect(ledgerOf(whole).problems).toEqual([]);
        }
        expect(applied(edition.issue, restoreIssue(edition.issue, then))).toEqual(then);
      }),
      { numRuns: 300 },
    );
  });

  it('differs in nothing from itself, and in a paragraph whatever it says now or did not say before', () => {
    fc.assert(
      fc.property(seeds, fc.nat(99), (sequence, moment) => {
        const { edition, states } = worked(sequence);
        const then = states[moment % states.length] as Issue;
        const nothing = { reordered: false, articles: [], paragraphs: [] };
        expect(compareIssues(then, then)).toEqual(nothing);
        for (const { id, before, after } of compareIssues(then, edition.issue).paragraphs) {
          expect([before?.text, after?.text]).toEqual([textOf(then, id), textOf(edition.issue, id)]);
        }
      }),
    );
  });
});

describe('comparing two moments', () => {
  it('shows a corrected paragraph before and after, and the fields that changed', () => {
    const start = plainEdition('甲,乙\n丙');
    const next = committed(start, [
      { kind: 'replace', paragraph: 'p1', start: 1, before: ',', after: '，' },
      { kind: 'set-article', id: 'a1', fields: { tags: ['要闻'] } },
      { kind: 'set-issue', fields: { title: '日报' } },
    ]);
    const fields = { status: 'raw', page: '', section: '' };
    expect(compareIssues(start.issue, next.issue)).toEqual({
      fields: { before: { title: 'test', paper: '', date: '' }, after: { title: '日报', paper: '', date: '' } },
      reordered: false,
      articles: [{ id: 'a1', before: { ...fields, tags: [] }, after: { ...fields, tags: ['要闻'] } }],
      paragraphs: [
        {
          id: 'p1',
          before: { container: 'a1', role: 'body', text: '甲,乙' },
          after: { container: 'a1', role: 'body', text: '甲，乙' },
        },
      ],
    });
    // The first title is known although a step has changed it.
    expect(issueAt(next, 1)).toEqual({ ok: true, value: start.issue });
  });
});
