import { proofMarks } from '@core/edit/proofing';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/registry';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { openDesk, seedEdition } from './support/desk';

const statusOf = (workbench: Workbench) => workbench.store.getState().edition?.issue.articles[0]?.status;
const trail = (workbench: Workbench) => {
  const { edition, article } = workbench.store.getState();
  return (proofMarks(edition?.journal ?? []).get(article) ?? []).map(({ status, who }) => `${status} ${who}`);
};

describe('the states of an article', () => {
  it('tell who gave them; what is taken back is gone, and done again it is the same', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'status.first-proof');
    await workbench.saveSettings({ editor: '赵编辑' });
    await runCommand(workbench, 'status.second-proof');
    expect(trail(workbench)).toEqual(['first-proof 林编辑', 'second-proof 赵编辑']);
    await runCommand(workbench, 'edit.undo');
    expect(trail(workbench)).toEqual(['first-proof 林编辑']);
    await workbench.saveSettings({ editor: '林编辑' });
    await runCommand(workbench, 'edit.redo');
    expect(trail(workbench)).toEqual(['first-proof 林编辑', 'second-proof 赵编辑']);
  });

  it('where the house wants two people, nobody calls clean what only they have proofed', async () => {
    const { workbench } = await openDesk(seedEdition());
    await workbench.saveSettings({ secondPerson: true });
    await runCommand(workbench, 'status.second-proof');
    await runCommand(workbench, 'status.clean');
    expect(statusOf(workbench)).toBe('second-proof');
    expect(workbench.store.getState().notices.at(-1)?.said.zh).toContain('清样须由另一位编辑确认');
    await workbench.saveSettings({ editor: '赵编辑' });
    await runCommand(workbench, 'status.clean');
    expect(statusOf(workbench)).toBe('clean');
  });

  it('one person is enough where the house does not say otherwise', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'status.clean');
    expect(statusOf(workbench)).toBe('clean');
  });
});
