import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestDesk, temporaryFolder } from './support/desk';
import { asNobody } from './support/nobody';

/** A desk with the seed issue, and a folder to export to. */
async function exportingDesk(): Promise<{ desk: TestDesk; id: string; out: string }> {
  const folder = await temporaryFolder();
  const desk = new TestDesk(join(folder, 'library'));
  const out = join(folder, '清样输出');
  await mkdir(out);
  desk.chosenFolder = out;
  return { desk, id: await desk.firstIssue(), out };
}

describe('export', () => {
  it('writes the clean issue as Markdown and HTML, and nothing else, to the chosen folder', async () => {
    const { desk, id, out } = await exportingDesk();
    const answer = await desk.must('exportIssue', { id, formats: ['md', 'html'] });
    expect(answer).toMatchObject({ cancelled: false, folder: out });
    expect((await readdir(out)).sort()).toEqual([...answer.files].sort());
    const [markdown = '', page = ''] = answer.files;
    expect(await readFile(join(out, markdown), 'utf8')).toContain('钟楼召开二季度重点工作督查推进会');
    expect(await readFile(join(out, page), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('never overwrites a file of another content: the new one gets a number', async () => {
    const { desk, id, out } = await exportingDesk();
    const { files } = await desk.must('exportIssue', { id, formats: ['md'] });
    const [name = ''] = files;
    await writeFile(join(out, name), '编辑改过的');
    const again = await desk.must('exportIssue', { id, formats: ['md'] });
    expect(again.files).toEqual([name.replace('.md', ' (2).md')]);
    expect(await readFile(join(out, name), 'utf8')).toBe('编辑改过的');
  });

  it('remembers the folder and shows it', async () => {
    const { desk, id, out } = await exportingDesk();
    expect(await desk.refused('showExport', {})).toMatchObject({ code: 'no-export' });
    await desk.must('exportIssue', { id, formats: ['md'] });
    await desk.close();
    const next = new TestDesk(desk.folder);
    await next.must('showExport', {});
    expect(next.shownFolders).toEqual([out]);
  });

  it('that the person thought better of writes nothing', async () => {
    const { desk, id, out } = await exportingDesk();
    desk.chosenFolder = undefined;
    expect(await desk.must('exportIssue', { id, formats: ['md'] })).toEqual({ cancelled: true, folder: '', files: [] });
    expect(await readdir(out)).toEqual([]);
  });

  it('to a folder that is gone says so', async () => {
    const { desk, id, out } = await exportingDesk();
    await rm(out, { recursive: true });
    expect(await desk.refused('exportIssue', { id, formats: ['md'] })).toMatchObject({ code: 'missing' });
  });

  // On Windows rights are not given by chmod.
  it.runIf(process.platform !== 'win32')('to a folder without rights says so', async () => {
    const { desk, id, out } = await exportingDesk();
    await chmod(out, 0o555);
    const fault = await asNobody(() => desk.refused('exportIssue', { id, formats: ['md', 'html'] }));
    expect(fault).toMatchObject({ code: 'no-rights' });
    expect(await readdir(out)).toEqual([]);
  });
});
