import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { describe, expect, it } from 'vitest';
import { TestDesk, tagged, temporaryFolder } from './support/desk';

/** A closed library with the seed issue, saved twice (tags `一`, then `二`), and the paths of its files. */
async function workedLibrary(): Promise<{ folder: string; id: string; issueFile: string; libraryFile: string }> {
  const desk = new TestDesk(await temporaryFolder());
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  let edition: Edition = { issue, journal };
  for (const tag of ['一', '二']) {
    const next = tagged(edition, tag);
    await desk.must('commitSteps', { id, revision: edition.journal.length, steps: [next.step] });
    edition = next.edition;
  }
  await desk.must('saveSettings', { theme: 'dark' });
  await desk.must('saveSettings', { textSize: 20 });
  await desk.close();
  const { folder } = desk;
  return { folder, id, issueFile: join(folder, 'issues', id, 'issue.json'), libraryFile: join(folder, 'library.json') };
}

/** What of a file was set aside, as text. */
async function setAside(path: string): Promise<string[]> {
  const names = await readdir(dirname(path));
  const aside = names.filter((name) => name.startsWith(`${basename(path)}.damaged-`));
  return Promise.all(aside.map((name) => readFile(join(dirname(path), name), 'utf8')));
}

const GARBAGE = '{"schema": 1, "settings": {"lang';

describe('a damaged library.json', () => {
  it('is set aside, the newest backup is used, and the person is told', async () => {
    const { folder, libraryFile } = await workedLibrary();
    await writeFile(libraryFile, GARBAGE);
    const start = await new TestDesk(folder).must('start', {});
    expect(start.settings.theme).toBe('dark');
    expect(start.issues).toHaveLength(1);
    expect(start.notices).toHaveLength(1);
    expect(start.notices[0]?.zh).toMatch(/library\.json.*已损坏.*备份/);
    expect(await setAside(libraryFile)).toEqual([GARBAGE]);
  });

  it('without a backup is set aside, and the list is made again from the issues', async () => {
    const { folder, libraryFile, id } = await workedLibrary();
    await rm(join(folder, 'backups', 'library'), { recursive: true });
    await writeFile(libraryFile, GARBAGE);
    const start = await new TestDesk(folder).must('start', {});
    expect(start.issues.map((issue) => issue.id)).toEqual([id]);
    expect(start.notices).toHaveLength(1);
    expect(await setAside(libraryFile)).toEqual([GARBAGE]);
  });

  it('with damaged backups falls back to one that is whole', async () => {
    const { folder, libraryFile } = await workedLibrary();
    const backups = join(folder, 'backups', 'library');
    const newest = (await readdir(backups)).sort().at(-1) ?? '';
    await rm(join(backups, newest));
    await writeFile(join(backups, newest), '');
    await writeFile(libraryFile, '');
    const start = await new TestDesk(folder).must('start', {});
    expect(start.issues).toHaveLength(1);
  });

  it('that is JSON of another shape counts as damaged too', async () => {
    const { folder, libraryFile } = await workedLibrary();
    await writeFile(libraryFile, '{"schema":1,"settings":{"language":"fr"}}');
    expect((await new TestDesk(folder).must('start', {})).settings.language).toBe('zh');
    expect(await setAside(libraryFile)).toHaveLength(1);
  });
});

describe('a damaged issue.json', () => {
  it('is set aside, the newest backup is used, and the person is told', async () => {
    const { folder, id, issueFile } = await workedLibrary();
    await writeFile(issueFile, GARBAGE);
    const desk = new TestDesk(folder);
    // The file is younger than the list, so the trouble is met when the library is opened.
    const { notices } = await desk.must('start', {});
    expect(notices).toHaveLength(1);
    expect(notices[0]?.en).toMatch(/issue\.json” was damaged/);
    const read = await desk.must('openIssue', { id });
    expect(read.issue.articles[0]?.tags).toEqual(['一']);
    expect(read.revision).toBe(2);
    expect(await setAside(issueFile)).toEqual([GARBAGE]);
  });

  it('while the program runs is told when the issue is opened', async () => {
    const { folder, id, issueFile } = await workedLibrary();
    const desk = new TestDesk(folder);
    await desk.must('start', {});
    await writeFile(issueFile, GARBAGE);
    const read = await desk.must('openIssue', { id });
    expect(read.notices).toHaveLength(1);
    expect((await desk.must('openIssue', { id })).notices).toEqual([]);
  });

  it('whose spans do not cover the source counts as damaged', async () => {
    const { folder, id, issueFile } = await workedLibrary();
    const file = JSON.parse(await readFile(issueFile, 'utf8'));
    file.issue.articles[0].paragraphs.pop();
    await writeFile(issueFile, JSON.stringify(file));
    const desk = new TestDesk(folder);
    expect((await desk.must('openIssue', { id })).revision).toBe(2);
    expect(await setAside(issueFile)).toHaveLength(1);
  });

  it('without a backup is refused in a sentence and left as it is', async () => {
    const { folder, id, issueFile } = await workedLibrary();
    await rm(join(folder, 'backups', 'issues'), { recursive: true });
    await writeFile(issueFile, GARBAGE);
    const desk = new TestDesk(folder);
    const { notices } = await desk.must('start', {});
    expect(notices).toHaveLength(1);
    const fault = await desk.refused('openIssue', { id });
    expect(fault.code).toBe('damaged');
    expect(fault.message.zh).toMatch(/已损坏.*没有改动/);
    expect(await readFile(issueFile, 'utf8')).toBe(GARBAGE);
  });
});

describe('sources', () => {
  it('that were changed keep the issue from being opened, and nothing is overwritten', async () => {
    const { folder, id, issueFile } = await workedLibrary();
    const before = await readFile(issueFile, 'utf8');
    const [name = ''] = await readdir(join(folder, 'sources'));
    await writeFile(join(folder, 'sources', name), '另一篇');
    const desk = new TestDesk(folder);
    expect(await desk.refused('openIssue', { id })).toMatchObject({ code: 'source-damaged' });
    expect(await readFile(issueFile, 'utf8')).toBe(before);
    expect(await readFile(join(folder, 'sources', name), 'utf8')).toBe('另一篇');
  });

  it('that are missing are named, and the issue opens once they are back', async () => {
    const { folder, id } = await workedLibrary();
    const [name = ''] = await readdir(join(folder, 'sources'));
    await rename(join(folder, 'sources', name), join(folder, name));
    const desk = new TestDesk(folder);
    const fault = await desk.refused('openIssue', { id });
    expect(fault.code).toBe('source-missing');
    expect(fault.message.zh).toContain(name);
    await rename(join(folder, name), join(folder, 'sources', name));
    expect(await desk.call('openIssue', { id })).toMatchObject({ ok: true });
  });
});

describe('the list of issues', () => {
  it('loses the line of an issue whose folder is gone, and says so', async () => {
    const { folder, id } = await workedLibrary();
    await rm(join(folder, 'issues', id), { recursive: true });
    const start = await new TestDesk(folder).must('start', {});
    expect(start.issues).toEqual([]);
    expect(start.notices).toHaveLength(1);
  });

  it('gets the line of an issue that a crash had kept out of it', async () => {
    const { folder, id, libraryFile } = await workedLibrary();
    const list = JSON.parse(await readFile(libraryFile, 'utf8'));
    await writeFile(libraryFile, JSON.stringify({ ...list, issues: [] }));
    const start = await new TestDesk(folder).must('start', {});
    expect(start.issues).toMatchObject([{ id }]);
    expect(start.notices).toEqual([]);
  });

  it('passes over folders that hold no issue', async () => {
    const { folder } = await workedLibrary();
    await mkdir(join(folder, 'issues', 'empty'));
    expect((await new TestDesk(folder).must('start', {})).issues).toHaveLength(1);
  });
});
