import { describe, expect, it } from 'vitest';
import { answerClosing } from '../../../renderer/commands/closing';
import { plainEdition } from '../../support/issues';
import { openDesk } from './support/desk';

const TEXT = '第一段在这里。\n第二段在这里。';

describe('saving', () => {
  it('says "saved" only after the disk has answered', async () => {
    const { workbench, editor } = await openDesk(plainEdition(TEXT));
    editor.type('新', { before: '第一' });
    workbench.flush();
    expect(workbench.store.getState().saving.state).toBe('saving');
    await workbench.saved();
    expect(workbench.store.getState().saving.state).toBe('saved');
  });

  it('says why it could not save, keeps the steps, and sends them again', async () => {
    const { workbench, bridge, editor } = await openDesk(plainEdition(TEXT));
    bridge.full = true;
    editor.type('新', { before: '第一' });
    workbench.flush();
    expect(await workbench.saved()).toBe(false);
    const { saving } = workbench.store.getState();
    expect(saving.state === 'unsaved' && saving.fault.message.zh).toBe('磁盘已满，请腾出空间。');
    bridge.full = false;
    expect(await workbench.saved()).toBe(true);
    expect(bridge.disk.edition.journal).toHaveLength(2);
  });

  it('asks before the window closes over unsaved work', async () => {
    const { workbench, bridge, editor } = await openDesk(plainEdition(TEXT));
    bridge.full = true;
    editor.type('新', { before: '第一' });
    await answerClosing(workbench);
    expect(bridge.closed).toBe(false);
    expect(workbench.store.getState().dialog).toBe('unsaved');
    bridge.full = false;
    await answerClosing(workbench);
    expect(bridge.closed).toBe(true);
  });

  it('puts unsaved work on top of what another window wrote', async () => {
    const { workbench, bridge, editor } = await openDesk(plainEdition(TEXT));
    bridge.disk.revision = 7;
    editor.type('新', { before: '第一' });
    workbench.flush();
    expect(await workbench.saved()).toBe(true);
    expect(bridge.disk.revision).toBe(8);
    expect(editor.text).toBe('新第一段在这里。\n第二段在这里。');
    expect(
      workbench.store
        .getState()
        .notices.map(({ said }) => said.zh)
        .join(),
    ).toContain('在别处被修改过');
  });

  it('keeps what was typed while another issue was being read, in the issue it was typed into', async () => {
    const { workbench, bridge, editor } = await openDesk(plainEdition(TEXT));
    const opening = workbench.openIssue('i1');
    editor.type('新', { before: '第一' });
    await opening;
    expect(await workbench.saved()).toBe(true);
    expect(bridge.disk.edition.journal.at(-1)?.label.zh).toBe('输入“新”');
  });

  it('stays with an issue whose steps are not saved', async () => {
    const { workbench, bridge, editor } = await openDesk(plainEdition(TEXT));
    bridge.full = true;
    editor.type('新', { before: '第一' });
    await workbench.openIssue('another');
    expect(workbench.store.getState().edition?.issue.id).toBe('i1');
    expect(editor.text).toContain('新第一段');
  });
});
