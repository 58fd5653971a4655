import type { Edition } from '@core/edit/journal';
import { type Result, success } from '@core/result';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runPlan } from '../../../renderer/commands/exporting';
import { runCommand } from '../../../renderer/commands/registry';
import { Notices } from '../../../renderer/components/Notices';
import { Dialogs } from '../../../renderer/dialogs/Dialogs';
import { seedEdition } from './support/desk';
import type { MemoryBridge } from './support/memoryBridge';
import { showPart } from './support/window';

const sheetAndNotices = (
  <>
    <Notices />
    <Dialogs />
  </>
);

let edition: Edition;
beforeAll(() => {
  edition = seedEdition();
});
afterEach(cleanup);

type Order = Parameters<MemoryBridge['exportIssue']>[0];
type Answer = Awaited<ReturnType<MemoryBridge['exportIssue']>>;

/** The window with the sheet open, and what it asked the main process for. */
async function showSheet(
  answer: Answer = success({ cancelled: false, folder: '/出', files: ['清样.md'] }),
  of = edition,
) {
  const orders: Order[] = [];
  const exportIssue = async (order: Order): Promise<Result<never> | Answer> => {
    orders.push(order);
    return answer;
  };
  const workbench = await showPart(sheetAndNotices, of, { exportIssue });
  await act(() => runCommand(workbench, 'issue.export'));
  return { workbench, orders, sheet: within(screen.getByRole('dialog', { name: '导出清样' })) };
}

// Drawing seventeen formats takes long where the DOM is only played and others use the machine.
describe('the sheet of the export', { timeout: 20_000 }, () => {
  it('exports at once what is chosen from the start, past the warnings that it shows', async () => {
    const { workbench, orders, sheet } = await showSheet();
    expect(sheet.getByText('未定清样的稿件')).toBeDefined();
    await act(() => runPlan(workbench));
    expect(orders).toEqual([{ id: 'seed', formats: ['md', 'html'], selection: {} }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('清样已导出到 /出（清样.md）')).toBeDefined();
  });

  it('exports the formats and the articles that were chosen, and remembers them', async () => {
    const { workbench, orders, sheet } = await showSheet();
    fireEvent.click(sheet.getByText('EPUB 电子书'));
    fireEvent.click(sheet.getByText('按校次'));
    fireEvent.click(sheet.getByText('未校'));
    expect(sheet.getByText('8 篇稿件，3 种格式')).toBeDefined();
    await act(() => runPlan(workbench));
    expect(orders[0]).toEqual({
      id: 'seed',
      formats: ['md', 'html', 'epub'],
      selection: { statuses: ['raw', 'clean'] },
    });
    expect(workbench.store.getState().exportPlan.choice).toBe('status');
  });

  it('goes from a line of the preflight to its place', async () => {
    const { workbench, sheet } = await showSheet();
    fireEvent.click(sheet.getByText('双模范 大满贯'));
    expect(workbench.store.getState().dialog).toBe('none');
    expect(workbench.store.getState().place?.paragraph).toBe(
      edition.issue.articles.find(({ id }) => id === workbench.store.getState().article)?.paragraphs[0]?.id,
    );
  });

  it('does not go past a ledger that does not balance', async () => {
    const issue = { ...edition.issue, margin: edition.issue.margin.slice(1) };
    const { workbench, orders, sheet } = await showSheet(undefined, { ...edition, issue });
    expect(sheet.getByText('账目不平衡')).toBeDefined();
    expect(sheet.getByText('仍要导出').closest('button')?.disabled).toBe(true);
    await act(() => runPlan(workbench));
    expect(orders).toEqual([]);
  });

  it('says why it did not work, and can be tried again', async () => {
    const message = { zh: '磁盘已满，请腾出空间。', en: 'The disk is full; make room.' };
    const { workbench, sheet } = await showSheet({ ok: false, error: { code: 'disk-full', message } });
    await act(() => runPlan(workbench));
    expect(screen.getByRole('alert').textContent).toBe('磁盘已满，请腾出空间。');
    expect(sheet).toBeDefined();
  });
});

describe('an export that runs', () => {
  it('shows how far it is and can be stopped', async () => {
    let tell: Parameters<MemoryBridge['onExportProgress']>[0] = () => {};
    let finish: (answer: Answer) => void = () => {};
    const workbench = await showPart(sheetAndNotices, edition, {
      onExportProgress: (listener) => {
        tell = listener;
        return () => {};
      },
      exportIssue: () => new Promise<Answer>((resolve) => (finish = resolve)),
      cancelExport: async () => {
        finish(success({ cancelled: true, folder: '', files: [] }));
        return success({});
      },
    });
    await act(() => runCommand(workbench, 'issue.export'));
    act(() => void runPlan(workbench));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    act(() => tell({ issue: 1, issues: 1, done: 1, total: 4, file: '清样.md' }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1/4');
    await act(async () => fireEvent.click(screen.getByText('停止导出')));
    expect(screen.getByRole('dialog', { name: '导出清样' })).toBeDefined();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(workbench.store.getState().busy).toBe('none');
  });
});
