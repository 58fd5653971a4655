import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { ledgerOf } from '@core/issue/ledger';
import { describe, expect, it } from 'vitest';
import { stepped, TestDesk, tagged, temporaryFolder } from './support/desk';

/** A desk whose seed issue was tagged `一`, then lost the second paragraph of its first article to the margin. */
async function workedDesk(): Promise<{ desk: TestDesk; id: string; folder: string; start: Edition; edition: Edition }> {
  const desk = new TestDesk(await temporaryFolder());
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  const start: Edition = { issue, journal };
  const first = tagged(start, '一');
  await desk.must('commitSteps', { id, revision: 1, steps: [first.step] });
  const paragraph = issue.articles[0]?.paragraphs[1]?.id ?? '';
  const second = stepped(first.edition, [{ kind: 'move', paragraphs: [paragraph], to: 'margin', after: null }]);
  await desk.must('commitSteps', { id, revision: 2, steps: [second.step] });
  return { desk, id, folder: join(desk.folder, 'issues', id), start, edition: second.edition };
}

describe('backups', () => {
  it('are listed with what they hold, the newest first, and can be looked at', async () => {
    const { desk, id, start } = await workedDesk();
    const { versions } = await desk.must('versions', { id });
    expect(versions.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['backup', 2],
      ['backup', 1],
    ]);
    const old = await desk.must('openVersion', { id, name: versions[1]?.name ?? '' });
    expect([old.issue, old.revision]).toEqual([start.issue, 1]);
  });

  it('give back one article as a step that undo takes back, and the rest stays', async () => {
    const { desk, id, start, edition } = await workedDesk();
    const { versions } = await desk.must('versions', { id });
    const article = start.issue.articles[0]?.id ?? '';
    const name = versions[1]?.name ?? '';
    const restored = await desk.must('restoreVersion', { id, revision: 3, name, article });
    expect(restored.issue.articles[0]).toEqual(start.issue.articles[0]);
    expect(restored.issue.articles.slice(1)).toEqual(edition.issue.articles.slice(1));
    expect([restored.revision, ledgerOf(restored.issue).balanced]).toEqual([4, true]);
    expect(restored.journal.at(-1)?.label.zh).toBe('恢复以前的版本');
    const kept = (await desk.must('versions', { id })).versions.map(({ reason }) => reason);
    expect(kept).toContain('restore');
  });

  it('give back one paragraph, or the whole issue', async () => {
    const { desk, id, start } = await workedDesk();
    const { versions } = await desk.must('versions', { id });
    const name = versions[1]?.name ?? '';
    const paragraph = start.issue.articles[0]?.paragraphs[1]?.id ?? '';
    const one = await desk.must('restoreVersion', { id, revision: 3, name, paragraph });
    expect(ledgerOf(one.issue).balanced).toBe(true);
    const whole = await desk.must('restoreVersion', { id, revision: 4, name });
    expect(whole.issue).toEqual(start.issue);
  });

  it.each(['../../library.json', 'issue.json', '', 'nothing.json'])(
    'are asked for by name, and “%s” is none',
    async (name) => {
      const { desk, id } = await workedDesk();
      expect((await desk.call('openVersion', { id, name })).ok).toBe(false);
      expect((await desk.call('settleCopy', { id, name })).ok).toBe(false);
    },
  );

  it('keep their order when the clock is set back', async () => {
    const { desk, id, folder, edition } = await workedDesk();
    const backups = join(desk.folder, 'backups', 'issues', id);
    const [newest = ''] = (await readdir(backups)).sort().reverse();
    // As if the last edit had been made by a clock that was a year ahead.
    await rename(
      join(backups, newest),
      join(
        backups,
        newest.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
      ),
    );
    const next = tagged(edition, '二');
    await desk.must('commitSteps', { id, revision: 3, steps: [next.step] });
    await desk.close();
    await writeFile(join(folder, 'issue.json'), '{');
    const read = await new TestDesk(desk.folder).must('openIssue', { id });
    expect(read.revision).toBe(3);
  });
});

describe('conflict copies of a synced folder', () => {
  it.each([
    'issue (编辑部-02 的冲突副本 2026-11-24).json',
    "issue (desk-2's conflicted copy 2026-11-24).json",
    'issue.sync-conflict-20261124-080000-ABCDEFG.json',
    'issue-DESK2.json',
    'issue (1).json',
  ])('are found and offered, taken from, and then kept among the backups: %s', async (name) => {
    const { desk, id, folder, start } = await workedDesk();
    await desk.close();
    const backups = join(desk.folder, 'backups', 'issues', id);
    const oldest = (await readdir(backups)).sort()[0] ?? '';
    await copyFile(join(backups, oldest), join(folder, name));
    const again = new TestDesk(desk.folder);
    const { notices, revision } = await again.must('openIssue', { id });
    expect(notices.map(({ zh }) => zh)).toEqual([expect.stringContaining(name)]);
    expect((await again.must('versions', { id })).versions[0]).toMatchObject({ name, kind: 'copy', revision: 1 });
    expect((await again.must('openVersion', { id, name })).issue).toEqual(start.issue);
    const article = start.issue.articles[0]?.id ?? '';
    const taken = await again.must('restoreVersion', { id, revision, name, article });
    expect(taken.issue.articles[0]).toEqual(start.issue.articles[0]);
    await again.must('settleCopy', { id, name });
    expect(await readdir(folder)).toEqual(['issue.json']);
    expect((await again.must('versions', { id })).versions.map(({ reason }) => reason)).toContain('copy');
  });
});

describe('a conflict copy of library.json', () => {
  it('is named at the start, and changes nothing', async () => {
    const { desk } = await workedDesk();
    await desk.close();
    const name = 'library (1).json';
    await copyFile(join(desk.folder, 'library.json'), join(desk.folder, name));
    const { notices, issues } = await new TestDesk(desk.folder).must('start', {});
    expect([issues.length, notices[0]?.zh]).toEqual([1, expect.stringContaining(name)]);
    expect(await readdir(desk.folder)).toContain(name);
  });
});

describe('check library', () => {
  it('finds nothing in a library that is well, whatever was done in it', async () => {
    const { desk } = await workedDesk();
    expect(await desk.must('checkLibrary', {})).toEqual({ issues: 1, problems: [] });
  });

  it('names a source that was changed, a journal that does not lead to the text, and a file that is torn', async () => {
    const { desk, id, folder } = await workedDesk();
    const path = join(folder, 'issue.json');
    const whole = await readFile(path, 'utf8');
    const problems = async (): Promise<string[]> => {
      const found = await desk.must('checkLibrary', {});
      return found.problems.map(({ issue, message }) => `${issue === id ? 'issue' : issue}: ${message.en}`);
    };
    await writeFile(path, whole.replace('"tags":["一"]', '"tags":["二"]'));
    expect(await problems()).toEqual(['issue: What the journal gives when it is replayed is not what the file holds.']);
    await writeFile(path, whole.slice(0, 500));
    expect(await problems()).toEqual([expect.stringMatching(/^issue: The file of this issue is damaged/)]);
    await writeFile(path, whole);
    const [source = ''] = await readdir(join(desk.folder, 'sources'));
    await writeFile(join(desk.folder, 'sources', source), '别的');
    expect(await problems()).toEqual([
      expect.stringMatching(/^: The source sources\/.* is no longer what was imported/),
      expect.stringMatching(/^issue: The source .* is no longer what was imported/),
    ]);
    await rm(join(desk.folder, 'sources', source));
    expect(await problems()).toEqual([expect.stringMatching(/^issue: The source .* is not there/)]);
  });
});
