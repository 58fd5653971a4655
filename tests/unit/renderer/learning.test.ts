import { describe, expect, it } from 'vitest';
import { LEARNED, watchCorrections } from '../../../renderer/commands/learning';
import { runCommand } from '../../../renderer/commands/registry';
import { watchTrail } from '../../../renderer/workbench/trail';
import { openDesk, seedEdition } from './support/desk';

describe('fix once, learn', () => {
  it('tells how many places are like a correction by hand, and lists them for review', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    watchCorrections(workbench);
    editor.type('申冬', { instead: '沈东' });
    workbench.flush();
    const [told] = workbench.store.getState().notices;
    expect(told?.said.zh).toMatch(/^本期另有 \d+ 处“沈东”，可同样改为“申冬”。$/);
    expect(told?.command).toBe(LEARNED);
    await runCommand(workbench, LEARNED);
    const { dialog, search, notices } = workbench.store.getState();
    expect([dialog, search.text, search.replacement, search.replacing]).toEqual(['search', '沈东', '申冬', true]);
    expect(notices).toEqual([]);
  });

  it('says nothing of what stands nowhere else, of what a rule did, or of undoing', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    watchCorrections(workbench);
    editor.type('热狼滚滚', { instead: '热浪滚滚' });
    workbench.flush();
    await runCommand(workbench, 'edit.undo');
    await runCommand(workbench, 'finding.next');
    await runCommand(workbench, 'finding.accept');
    expect(workbench.store.getState().notices).toEqual([]);
  });
});

describe('back and forward', () => {
  it('go over articles and places, and a new way forgets the old one', async () => {
    const { workbench } = await openDesk(seedEdition());
    watchTrail(workbench);
    const ids = workbench.store.getState().edition?.issue.articles.map(({ id }) => id) ?? [];
    const at = (): number => ids.indexOf(workbench.store.getState().article);
    await runCommand(workbench, 'article.next');
    await runCommand(workbench, 'article.next');
    await runCommand(workbench, 'window.back');
    expect(at()).toBe(1);
    await runCommand(workbench, 'window.forward');
    expect(at()).toBe(2);
    await runCommand(workbench, 'window.back');
    workbench.openArticle(ids[5] ?? '');
    await runCommand(workbench, 'window.forward');
    expect(at()).toBe(5);
    await runCommand(workbench, 'window.back');
    expect(at()).toBe(1);
  });

  it('lead back to the place in the text, not only to the article', async () => {
    const { workbench } = await openDesk(seedEdition());
    watchTrail(workbench);
    const { findings } = workbench.store.getState();
    const [first] = findings;
    const last = findings.at(-1);
    workbench.selectFinding(first?.id ?? '');
    workbench.selectFinding(last?.id ?? '');
    await runCommand(workbench, 'window.back');
    const { place, trail } = workbench.store.getState();
    expect([place?.paragraph, place?.start]).toEqual([first?.where.paragraph, first?.where.start]);
    expect(trail.places.length).toBeLessThan(4);
  });
});
