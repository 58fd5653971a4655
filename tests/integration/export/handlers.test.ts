import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestDesk, temporaryFolder } from '../electron/support/desk';

async function deskWithFolder(): Promise<TestDesk> {
  const desk = new TestDesk(await temporaryFolder());
  desk.chosenFolder = await temporaryFolder();
  return desk;
}

describe('exporting from the window', () => {
  it('lists first what to know, with the place of each thing', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    const { items } = await desk.must('preflight', { ids: [id] });
    expect(items.every(({ severity, issue }) => severity === 'warning' && issue === id)).toBe(true);
    expect(new Set(items.map(({ code }) => code))).toContain('unconfirmed');
  });

  it('writes the chosen formats, PDF too, and tells how far it is', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    const answer = await desk.must('exportIssue', { id, formats: ['md', 'pdf', 'nitf'] });
    expect(answer.files.map((name) => name.replace(/^.*?(\.\w+| nitf)$/, '$1')).toSorted()).toEqual([
      ' nitf',
      '.md',
      '.pdf',
    ]);
    const last = desk.progress.at(-1);
    expect(last?.done).toBe(last?.total);
    expect(last).toMatchObject({ issue: 1, issues: 1 });
  });

  it('ends when the person cancels, and leaves nothing', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    const exporting = desk.call('exportIssue', { id, formats: ['nitf', 'ninjs', 'md-folder', 'pdf'] });
    while (desk.progress.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await desk.must('cancelExport', {});
    expect(await exporting).toEqual({ ok: true, value: { cancelled: true, folder: '', files: [] } });
    expect(await readdir(desk.chosenFolder ?? '')).toEqual([]);
  });

  it('uses the page of the house where the library has one', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    await writeFile(join(desk.folder, 'template.html'), '<title>{{title}}</title>本社样式{{articles}}');
    const { files, folder } = await desk.must('exportIssue', { id, formats: ['html'] });
    expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toContain('本社样式<article');
  });

  it('takes back a folder of Markdown as the issue that it was, and exports it again byte for byte', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    const { files, folder } = await desk.must('exportIssue', { id, formats: ['md-folder'] });
    const exported = join(folder, files[0] ?? '');
    const names = (await readdir(exported)).toSorted();
    desk.chosenFiles = names.map((name) => join(exported, name)).toReversed();
    const { imported, failures } = await desk.must('importFiles', {});
    expect([imported.length, failures]).toEqual([1, []]);
    desk.chosenFolder = await temporaryFolder();
    const again = await desk.must('exportIssue', { id: imported[0] ?? '', formats: ['md-folder'] });
    const other = join(again.folder, again.files[0] ?? '');
    expect((await readdir(other)).toSorted()).toEqual(names);
    for (const name of names) {
      expect(await readFile(join(other, name)), name).toEqual(await readFile(join(exported, name)));
    }
  });

  it('takes several issues in one go', async () => {
    const desk = await deskWithFolder();
    const id = await desk.firstIssue();
    await desk.must('exportIssue', { id, more: [id], formats: ['txt'] });
    expect(desk.progress.map(({ issue, issues }) => [issue, issues])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
