import { MENU_COMMANDS } from '@core/channel/commands';
import { seamsOf } from '@core/issue/span';
import { describe, expect, it } from 'vitest';
import { acceptAlike } from '../../../renderer/commands/deciding';
import { COMMANDS, commandById, runCommand } from '../../../renderer/commands/registry';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { openDesk, seedEdition } from './support/desk';

const articleOf = (workbench: Workbench) => {
  const { edition, article } = workbench.store.getState();
  return edition?.issue.articles.find(({ id }) => id === article);
};

describe('the registry', () => {
  it('has every command of the native menu', () => {
    expect(MENU_COMMANDS.filter((id) => commandById(id) === undefined)).toEqual([]);
  });

  it('gives no key to two commands and a name in both languages to each', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(COMMANDS.filter(({ name }) => name.zh === '' || name.en === '')).toEqual([]);
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });
});

describe('the seed issue by commands', () => {
  it('one command accepts a join, one takes it back, and then it is decided: the same join is found no more', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const join = workbench.store.getState().findings.find((finding) => finding.class === 'join');
    workbench.selectFinding(join?.id ?? '');
    const paragraphs = articleOf(workbench)?.paragraphs.length ?? 0;
    await runCommand(workbench, 'finding.accept');
    expect(articleOf(workbench)?.paragraphs).toHaveLength(paragraphs - 1);
    const joined = articleOf(workbench)?.paragraphs.find((paragraph) => seamsOf(paragraph).length > 0);
    editor.point(joined?.id ?? '', 0);
    await runCommand(workbench, 'seam.open');
    expect(articleOf(workbench)?.paragraphs).toHaveLength(paragraphs);
    await workbench.freshFindings();
    expect(workbench.store.getState().findings.some(({ id }) => id === join?.id)).toBe(false);
  });

  it('F4 right after F9 takes back the join, though F9 has gone on; once the caret is moved it means the caret’s paragraph', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const [join] = workbench.store.getState().findings.filter((finding) => finding.class === 'join');
    workbench.selectFinding(join?.id ?? '');
    const before = editor.text;
    editor.point('elsewhere', 3);
    await runCommand(workbench, 'finding.accept');
    expect(editor.text).not.toBe(before);
    await runCommand(workbench, 'seam.open');
    expect(editor.text).toBe(before);
    await workbench.freshFindings();
    expect(workbench.store.getState().findings.some(({ id }) => id === join?.id)).toBe(false);
    const next = workbench.store.getState().findings.find((finding) => finding.class === 'join');
    workbench.selectFinding(next?.id ?? '');
    await runCommand(workbench, 'finding.accept');
    const joined = editor.text;
    editor.point('elsewhere', 4);
    await runCommand(workbench, 'seam.open');
    expect(editor.text).toBe(joined);
  });

  it('what is only shown is not accepted: F9 says so and goes on', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const { findings } = workbench.store.getState();
    const index = findings.findIndex(({ fixing }) => fixing !== 'marked');
    const shown = findings.map((finding, at) => (at === index ? { ...finding, fixing: 'marked' as const } : finding));
    workbench.store.setState({ findings: shown });
    workbench.selectFinding(shown[index]?.id ?? '');
    const before = editor.text;
    await runCommand(workbench, 'finding.accept');
    expect(editor.text).toBe(before);
    expect(workbench.store.getState().finding).toBe(shown[index + 1]?.id);
    expect(workbench.store.getState().notices.at(-1)?.said.zh).toContain('仅提示');
    expect(
      commandById('finding.accept-alike')?.when?.({ ...workbench.store.getState(), finding: shown[index]?.id ?? '' }),
    ).toBe(false);
  });

  it('a batch tells in the history how much it fixed and of what kinds', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'finding.accept-safe');
    const label = workbench.store.getState().edition?.journal.at(-1)?.label;
    expect(label?.zh).toMatch(/^修正 \d+ 处：(\S+ \d+、)*\S+ \d+$/);
    expect(label?.zh).toContain('接合');
    expect(label?.en).toMatch(/^Fixed \d+ places: \d+ paragraphs? joined/);
  });

  it('everything safe is one step, and one undo takes it back', async () => {
    const { workbench } = await openDesk(seedEdition());
    const before = workbench.store.getState().findings.length;
    await runCommand(workbench, 'finding.accept-safe');
    expect(workbench.store.getState().edition?.journal).toHaveLength(2);
    expect(workbench.store.getState().findings.length).toBeLessThan(20);
    await runCommand(workbench, 'edit.undo');
    await workbench.freshFindings();
    expect(workbench.store.getState().findings).toHaveLength(before);
  });

  it('all alike is one step, after asking where it is more than a hundred: every half-width comma, and nothing else', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const comma = workbench.store
      .getState()
      .findings.find(({ before, after }) => before.includes(',') && after.includes('，'));
    workbench.selectFinding(comma?.id ?? '');
    const brackets = editor.text.split('(').length;
    await runCommand(workbench, 'finding.accept-alike');
    expect(workbench.store.getState().dialog).toBe('many');
    expect(workbench.store.getState().edition?.journal).toHaveLength(1);
    await acceptAlike(workbench, true);
    expect(workbench.store.getState().edition?.journal).toHaveLength(2);
    expect(editor.text).not.toContain(',');
    expect(editor.text.split('(')).toHaveLength(brackets);
    expect(workbench.store.getState().finding).not.toBe('');
  });

  it('what is refused stays refused and the next finding becomes the current one', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'finding.next');
    const [first, second] = workbench.store.getState().findings;
    expect(workbench.store.getState().finding).toBe(first?.id);
    await runCommand(workbench, 'finding.refuse');
    expect(workbench.store.getState().findings.some(({ id }) => id === first?.id)).toBe(false);
    expect(workbench.store.getState().finding).toBe(second?.id);
  });

  it('fast keys act one after another, each on its own finding', async () => {
    const { workbench } = await openDesk(seedEdition());
    await runCommand(workbench, 'finding.next');
    const before = workbench.store.getState().findings.length;
    await Promise.all([1, 2, 3].map(() => runCommand(workbench, 'finding.accept')));
    expect(workbench.store.getState().edition?.journal).toHaveLength(4);
    expect(workbench.store.getState().findings).toHaveLength(before - 3);
  });

  it('next and previous go over the borders of articles', async () => {
    const { workbench } = await openDesk(seedEdition());
    const { edition, findings } = workbench.store.getState();
    const second = edition?.issue.articles[1]?.id ?? '';
    const first = findings.find(({ where }) => where.container === second);
    workbench.selectFinding(first?.id ?? '');
    expect(workbench.store.getState().article).toBe(second);
    await runCommand(workbench, 'finding.previous');
    expect(workbench.store.getState().article).toBe(edition?.issue.articles[0]?.id);
  });

  it('a role, a margin and a status are steps like any other', async () => {
    const { workbench, editor } = await openDesk(seedEdition());
    const paragraph = articleOf(workbench)?.paragraphs.at(-1);
    editor.point(paragraph?.id ?? '', 0);
    await runCommand(workbench, 'role.caption');
    expect(articleOf(workbench)?.paragraphs.at(-1)?.role).toBe('caption');
    await runCommand(workbench, 'paragraph.to-margin');
    expect(workbench.store.getState().edition?.issue.margin.at(-1)?.role).toBe('removed');
    await runCommand(workbench, 'status.first-proof');
    expect(articleOf(workbench)?.status).toBe('first-proof');
    await workbench.freshFindings();
    expect(workbench.store.getState().ledger?.balanced).toBe(true);
  });
});
