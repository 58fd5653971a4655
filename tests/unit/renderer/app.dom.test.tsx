import type { Edition } from '@core/edit/journal';
import { failure, success } from '@core/result';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/App';
import { runCommand } from '../../../renderer/commands/registry';
import { followSettings } from '../../../renderer/theme/followSettings';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { createWorkbench } from '../../../renderer/workbench/createWorkbench';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { directDetector, seedEdition } from './support/desk';
import { type MemoryBridge, memoryBridge } from './support/memoryBridge';

// The text editor needs a real browser; the end-to-end tests have one.
vi.mock('../../../renderer/editor/loadMonaco', () => ({ loadMonaco: () => new Promise(() => {}) }));

let edition: Edition;
beforeAll(() => {
  edition = seedEdition();
});
afterEach(cleanup);

async function show(over: Partial<MemoryBridge> = {}): Promise<Workbench> {
  const workbench = createWorkbench(memoryBridge(edition, over), directDetector);
  followSettings(workbench);
  render(
    <WorkbenchProvider value={workbench}>
      <App />
    </WorkbenchProvider>,
  );
  await act(async () => {
    await workbench.start();
    await workbench.freshFindings();
  });
  return workbench;
}

describe('the window', () => {
  it('shows the articles with their headline, state and open findings', async () => {
    await show();
    const articles = within(screen.getByRole('navigation', { name: '稿件列表' })).getAllByRole('option');
    expect(articles).toHaveLength(8);
    expect(articles[0]?.getAttribute('aria-label')).toMatch(/^钟楼召开二季度重点工作督查推进会，未校，\d+ 处待处理$/);
  });

  it('says what is saved, that the ledger balances, and how much is open', async () => {
    await show();
    const status = screen.getByRole('region', { name: '状态' });
    expect(status.textContent).toContain('已保存');
    expect(status.textContent).toContain('账平');
    expect(status.textContent).toMatch(/全期 \d{3}/);
  });

  it('shows the current finding with its evidence and both decisions', async () => {
    const workbench = await show();
    await act(() => runCommand(workbench, 'finding.next'));
    const current = screen.getByRole('region', { name: '当前结果' });
    expect(within(current).getByRole('button', { name: '接受' })).toBeDefined();
    expect(within(current).getByRole('button', { name: '不改' })).toBeDefined();
    expect(within(current).getByRole('list', { name: '依据' }).children.length).toBeGreaterThan(0);
  });

  it('speaks English from one moment to the next', async () => {
    const workbench = await show();
    await act(() => runCommand(workbench, 'view.language'));
    expect(screen.getByRole('navigation', { name: 'Article list' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Status' }).textContent).toContain('Ledger balanced');
    expect(document.documentElement.lang).toBe('en');
  });

  it('offers the import where the library is empty', async () => {
    const settings = memoryBridge(edition).settings;
    await show({
      start: async () => success({ library: '/l', issues: [], settings, notices: [], version: '0' }),
    });
    expect(screen.getByText('资料库里还没有期')).toBeDefined();
    expect(screen.getAllByRole('button', { name: '导入…' }).length).toBeGreaterThan(0);
  });

  it('says why the library did not open and opens it at the second try', async () => {
    let works = false;
    const bridge = memoryBridge(edition);
    const workbench = await show({
      start: async (input) =>
        works ? bridge.start(input) : failure('locked', '资料库正被另一个窗口使用。', 'The library is in use.'),
    });
    expect(screen.getByRole('alert').textContent).toBe('资料库正被另一个窗口使用。');
    works = true;
    await act(() => workbench.start());
    await waitFor(() => expect(screen.getByRole('navigation', { name: '稿件列表' })).toBeDefined());
  });

  it('tells of each file that could not be imported in a sentence that names it', async () => {
    const workbench = await show({
      importFiles: async () =>
        success({
          imported: [],
          issues: [],
          failures: [{ file: '/tmp/空.txt', error: { code: 'empty', message: { zh: '文件是空的。', en: 'Empty.' } } }],
          notices: [],
        }),
    });
    await act(() => runCommand(workbench, 'issue.import'));
    const notices = screen.getByRole('region', { name: '通知' });
    expect(within(notices).getByRole('alert').textContent).toContain('空.txt：文件是空的。');
  });

  it('says why something is not saved and offers to try again', async () => {
    const workbench = await show();
    const bridge = workbench.bridge as MemoryBridge;
    bridge.full = true;
    await act(async () => {
      await runCommand(workbench, 'status.first-proof');
      await workbench.saved();
    });
    const status = screen.getByRole('region', { name: '状态' });
    expect(within(status).getByRole('alert').textContent).toContain('未保存：磁盘已满，请腾出空间。');
    bridge.full = false;
    await act(() => workbench.saved());
    expect(status.textContent).toContain('已保存');
  });
});
