import { failure, success } from '@core/result';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { Notices } from '../../../renderer/components/Notices';
import { ArticlePane } from '../../../renderer/panes/article/ArticlePane';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { createWorkbench } from '../../../renderer/workbench/createWorkbench';
import { directDetector, seedEdition } from './support/desk';
import { memoryBridge } from './support/memoryBridge';
import { showPart } from './support/window';

const edition = seedEdition();
vi.mock('../../../renderer/editor/loadMonaco', () => ({ loadMonaco: () => new Promise(() => {}) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const failed = (file: string) => ({ file, error: { code: 'empty', message: { zh: '文件是空的。', en: 'Empty.' } } });

describe('notices', () => {
  it('of several files that were not imported are one line that unfolds', async () => {
    const workbench = await showPart(<Notices />, edition, {
      importFiles: async () =>
        success({ imported: [], issues: [], failures: ['甲.txt', '乙.txt', '丙.txt'].map(failed), notices: [] }),
    });
    await act(() => runCommand(workbench, 'issue.import'));
    const [alert, ...others] = screen.getAllByRole('alert');
    expect(others).toEqual([]);
    expect(alert?.textContent).toBe('3 个文件没有导入');
    fireEvent.click(screen.getByRole('button', { name: '展开' }));
    expect(
      within(alert as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['甲.txt：文件是空的。', '乙.txt：文件是空的。', '丙.txt：文件是空的。']);
  });

  it('that merely inform go by themselves; trouble stays until it is dismissed', async () => {
    const workbench = await showPart(<Notices />, edition);
    vi.useFakeTimers();
    act(() => {
      workbench.notify('information', { zh: '没有接缝。', en: 'No seam.' });
      workbench.notify('trouble', { zh: '磁盘已满。', en: 'The disk is full.' });
    });
    expect(screen.getByRole('status').textContent).toBe('没有接缝。');
    act(() => vi.advanceTimersByTime(7_000));
    expect(screen.queryByRole('status')).toBeNull();
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('alert').textContent).toBe('磁盘已满。');
  });

  it('wait while the pointer rests on them', async () => {
    const workbench = await showPart(<Notices />, edition);
    vi.useFakeTimers();
    act(() => workbench.notify('information', { zh: '没有接缝。', en: 'No seam.' }));
    fireEvent.pointerEnter(screen.getByRole('status'));
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('status')).toBeDefined();
  });

  it('show the newest three; the others are a press away', async () => {
    const workbench = await showPart(<Notices />, edition);
    act(() => {
      for (const name of ['一', '二', '三', '四', '五']) workbench.notify('trouble', { zh: name, en: name });
    });
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['三', '四', '五']);
    fireEvent.click(screen.getByRole('button', { name: '另有 2 条通知' }));
    expect(screen.getAllByRole('alert')).toHaveLength(5);
  });
});

describe('an issue that does not open', () => {
  it('says why in the middle of the window, and opens at the second try', async () => {
    let there = false;
    const bridge = memoryBridge(edition);
    const workbench = createWorkbench(
      memoryBridge(edition, {
        openIssue: async (input) =>
          there ? bridge.openIssue(input) : failure('source-missing', '找不到原文“晚报.txt”。', 'Not there.'),
      }),
      directDetector,
    );
    render(
      <WorkbenchProvider value={workbench}>
        <ArticlePane />
      </WorkbenchProvider>,
    );
    await act(() => workbench.start());
    expect(screen.getByRole('alert').textContent).toBe('找不到原文“晚报.txt”。');
    expect(workbench.store.getState().notices).toEqual([]);
    there = true;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '再试一次' })));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(workbench.store.getState().edition?.issue.id).toBe(edition.issue.id);
  });
});
