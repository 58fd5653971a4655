import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import { IDLE } from '../../../renderer/editor/typing';
import { plainEdition } from '../../support/issues';
import { openDesk } from './support/desk';

const TEXT = '第一段在这里。\n第二段在这里。\n\n另一篇稿件。';

describe('typing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function desk() {
    const opening = openDesk(plainEdition(TEXT));
    await vi.advanceTimersByTimeAsync(10);
    return opening;
  }

  it('becomes one step when the person pauses', async () => {
    const { workbench, editor } = await desk();
    editor.type('新', { before: '第一' });
    await vi.advanceTimersByTimeAsync(IDLE / 2);
    editor.type('的', { after: '新' });
    expect(workbench.store.getState().edition?.journal).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(IDLE);
    expect(editor.agreed).toBe('新的第一段在这里。\n第二段在这里。');
    expect(editor.text).toBe(editor.agreed);
    expect(workbench.store.getState().edition?.journal.at(-1)?.label.zh).toBe('输入“新的”');
    expect(workbench.store.getState().typed).toBe(false);
  });

  it('is not taken back by news that come while it waits', async () => {
    const { workbench, editor } = await desk();
    editor.type('新', { before: '第一' });
    workbench.notify('information', { zh: '一条通知', en: 'a notice' });
    workbench.retryDetection();
    await vi.advanceTimersByTimeAsync(IDLE + 10);
    expect(editor.text).toBe('新第一段在这里。\n第二段在这里。');
    expect(editor.agreed).toBe(editor.text);
  });

  it('splits a paragraph by a line end and joins two by taking one away', async () => {
    const { workbench, editor } = await desk();
    editor.type('\n', { after: '第一段' });
    await vi.advanceTimersByTimeAsync(IDLE);
    expect(editor.agreed).toBe('第一段\n在这里。\n第二段在这里。');
    editor.type('', { instead: '\n在' });
    editor.type('在', { after: '第一段' });
    await vi.advanceTimersByTimeAsync(IDLE);
    expect(editor.agreed).toBe('第一段在这里。\n第二段在这里。');
    expect(workbench.store.getState().edition?.issue.articles[0]?.paragraphs).toHaveLength(2);
  });

  it('waits for the input method, however long that takes', async () => {
    const { workbench, editor } = await desk();
    editor.compose('xin', '第');
    await vi.advanceTimersByTimeAsync(IDLE * 5);
    expect(workbench.store.getState().edition?.journal).toHaveLength(1);
    editor.type('新', { instead: 'xin' });
    editor.endComposition();
    await vi.advanceTimersByTimeAsync(IDLE);
    expect(editor.agreed).toBe('第新一段在这里。\n第二段在这里。');
    expect(workbench.store.getState().edition?.journal).toHaveLength(2);
  });

  it('is a step before a command runs, so that undo takes back what the person sees', async () => {
    const { workbench, editor } = await desk();
    editor.type('新', { before: '第一' });
    await runCommand(workbench, 'edit.undo');
    expect(editor.text).toBe('第一段在这里。\n第二段在这里。');
    await runCommand(workbench, 'edit.redo');
    expect(editor.text).toBe('新第一段在这里。\n第二段在这里。');
  });

  it('goes along when another article is opened, and undo comes back to it', async () => {
    const { workbench, editor } = await desk();
    editor.type('新', { before: '第一' });
    workbench.openArticle('a2');
    expect(editor.text).toBe('另一篇稿件。');
    await runCommand(workbench, 'edit.undo');
    expect(workbench.store.getState().article).toBe('a1');
    expect(editor.text).toBe('第一段在这里。\n第二段在这里。');
  });

  it('is on the disk before the window may close', async () => {
    const { workbench, bridge, editor } = await desk();
    editor.type('新', { before: '第一' });
    workbench.flush();
    expect(await workbench.saved()).toBe(true);
    expect(bridge.disk.edition.journal).toHaveLength(2);
  });
});
