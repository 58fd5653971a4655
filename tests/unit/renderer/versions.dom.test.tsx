import { applyStep, type Edition, nextStepId } from '@core/edit/journal';
import { restoreIssue } from '@core/history/restore';
import { success } from '@core/result';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { Notices } from '../../../renderer/components/Notices';
import { Dialogs } from '../../../renderer/dialogs/Dialogs';
import { partsOf } from '../../../renderer/dialogs/versions/partsOf';
import { author } from '../../support/issues';
import { openDesk, seedEdition } from './support/desk';
import type { MemoryBridge } from './support/memoryBridge';
import { showPart } from './support/window';

type Version = Extract<Awaited<ReturnType<MemoryBridge['versions']>>, { ok: true }>['value']['versions'][number];

let before: Edition;
let after: Edition;
beforeAll(async () => {
  before = seedEdition();
  const { workbench } = await openDesk(before);
  await runCommand(workbench, 'finding.accept-safe');
  after = workbench.store.getState().edition ?? before;
});
afterEach(cleanup);

const version = (over: Partial<Version>): Version => ({
  name: 'b1.json',
  kind: 'backup',
  reason: 'batch',
  time: '2026-11-24T08:00:00.000Z',
  revision: 1,
  articles: 8,
  clean: 0,
  ...over,
});

/** The sheet over an issue after a batch, with the versions given, all of which hold what was before it. */
async function showVersions(versions: Version[], over: Partial<MemoryBridge> = {}) {
  const asked: unknown[] = [];
  const present = { edition: after };
  const workbench = await showPart(
    <>
      <Notices />
      <Dialogs />
    </>,
    after,
    {
      versions: async () => success({ versions }),
      openVersion: async () => success({ issue: before.issue, journal: [...before.journal], revision: 1 }),
      restoreVersion: async (wanted) => {
        asked.push(wanted);
        const operation = restoreIssue(present.edition.issue, before.issue);
        if (!operation.ok) return operation;
        const id = nextStepId(after.journal);
        const change = { id: `${id}.1`, why: [], operations: [operation.value] };
        const label = { zh: '恢复', en: 'Restore' };
        const done = applyStep(after.issue, { id, ...author, label, changes: [change] });
        if (!done.ok) return done;
        present.edition = { issue: done.value.issue, journal: [...after.journal, done.value.step] };
        return success({ ...opened(present.edition) });
      },
      openIssue: async () => success(opened(present.edition)),
      ...over,
    },
  );
  await act(() => runCommand(workbench, 'issue.versions'));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { workbench, asked, sheet: within(screen.getByRole('dialog', { name: '版本与备份' })) };
}

const opened = ({ issue, journal }: Edition) => ({
  issue,
  journal: [...journal],
  revision: journal.length,
  notices: [],
  readOnly: false,
});

describe('versions of an issue', { timeout: 20_000 }, () => {
  it('lists why each was kept and shows what differs from now, article by article', async () => {
    const { sheet } = await showVersions([version({})]);
    expect(sheet.getByText('备份 · 批量修正之前')).toBeDefined();
    const differences = within(sheet.getByRole('region', { name: '与现在的不同' }));
    expect(differences.getByText('钟楼召开二季度重点工作督查推进会')).toBeDefined();
    expect(differences.getAllByText('，').length).toBeGreaterThan(3);
  });

  it('gives one article back and says how to undo it', async () => {
    const { workbench, asked, sheet } = await showVersions([version({})]);
    await act(async () => fireEvent.click(sheet.getAllByText('恢复这篇')[0] as HTMLElement));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    const article = before.issue.articles[0]?.id;
    expect(asked).toEqual([{ id: 'seed', revision: after.journal.length, name: 'b1.json', article }]);
    expect(workbench.store.getState().edition?.issue.articles).toEqual(before.issue.articles);
    expect(screen.getByText('这篇稿件已恢复；一次撤销可取消。')).toBeDefined();
  });

  it('offers a conflict copy first, and puts it away once it is dealt with', async () => {
    const settled: string[] = [];
    const { sheet } = await showVersions([version({ name: 'issue (1).json', kind: 'copy', reason: '' })], {
      settleCopy: async ({ name }) => {
        settled.push(name);
        return success({});
      },
    });
    expect(sheet.getByText('冲突副本')).toBeDefined();
    await act(async () => fireEvent.click(sheet.getByText('副本已处理')));
    expect(settled).toEqual(['issue (1).json']);
  });
});

describe('checking the library', () => {
  it('says what it found, in sentences, with the backups at hand', async () => {
    const message = { zh: '账目不平衡。', en: 'The ledger does not balance.' };
    const workbench = await showPart(<Dialogs />, before, {
      checkLibrary: async () => success({ issues: 1, problems: [{ issue: 'seed', message }] }),
    });
    await act(() => runCommand(workbench, 'library.check'));
    const problems = within(screen.getByRole('list', { name: '发现的问题' }));
    expect(problems.getByText(/账目不平衡。/)).toBeDefined();
    expect(problems.getByText('查看备份')).toBeDefined();
  });
});

describe('two texts as one', () => {
  it('differ by character and give both back', () => {
    const parts = partsOf('天气很好,我们都出去。', '天气很好，我们一起都出去。');
    expect(parts.filter(({ standing }) => standing !== 'kept')).toEqual([
      { standing: 'gone', text: ',' },
      { standing: 'come', text: '，' },
      { standing: 'come', text: '一起' },
    ]);
    const side = (standing: string): string =>
      parts
        .filter((part) => part.standing !== standing)
        .map(({ text }) => text)
        .join('');
    expect(side('come')).toBe('天气很好,我们都出去。');
    expect(side('gone')).toBe('天气很好，我们一起都出去。');
  });
});
