import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerOf } from '@core/issue/ledger';
import { describe, expect, it } from 'vitest';
import { SEEDS, TestDesk, temporaryFolder } from './support/desk';

describe('the first start on a new library', () => {
  it('makes the folder and holds the seed issue, its structure read and nothing mended yet', async () => {
    const desk = new TestDesk(join(await temporaryFolder(), '清样', 'new'));
    const start = await desk.must('start', {});
    expect(start.notices).toEqual([]);
    expect(start.settings).toMatchObject({ language: 'zh', theme: 'system' });
    expect(start.issues).toHaveLength(1);
    const { issue, journal, revision } = await desk.must('openIssue', { id: start.issues[0]?.id ?? '' });
    expect(start.issues[0]).toMatchObject({ articles: issue.articles.length, clean: 0 });
    expect(revision).toBe(1);
    expect(journal.map((step) => step.who)).toEqual(['qingyang']);
    const ledger = ledgerOf(issue);
    expect(ledger).toMatchObject({ balanced: true, replaced: 0, deleted: 0, inserted: 0 });
  });

  it('keeps the bytes of the seed as they came, under their hash', async () => {
    const desk = new TestDesk(await temporaryFolder());
    const { issue } = await desk.must('openIssue', { id: await desk.firstIssue() });
    const source = issue.sources[0];
    const kept = await readFile(join(desk.folder, 'sources', `${source?.sha256}.txt`));
    expect(kept.equals(await readFile(join(SEEDS, source?.name ?? '')))).toBe(true);
  });

  it('shows the same at the second start, and does not import the seed again', async () => {
    const desk = new TestDesk(await temporaryFolder());
    const first = await desk.must('start', {});
    await desk.must('saveSettings', { language: 'en', theme: 'dark', lastIssue: first.issues[0]?.id });
    await desk.close();
    const second = await new TestDesk(desk.folder).must('start', {});
    expect(second.issues).toEqual(first.issues);
    expect(second.settings).toEqual({
      ...first.settings,
      language: 'en',
      theme: 'dark',
      lastIssue: first.issues[0]?.id,
    });
  });

  it('without seeds is an empty library that says why', async () => {
    const folder = await temporaryFolder();
    const start = await new TestDesk(folder, join(folder, 'nowhere')).must('start', {});
    expect(start.issues).toEqual([]);
    expect(start.notices).toHaveLength(1);
  });

  it('in a folder that holds other things leaves them alone', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'photos'));
    await writeFile(join(folder, 'notes.txt'), '我的笔记');
    await new TestDesk(folder).must('start', {});
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('我的笔记');
    expect((await readdir(folder)).sort()).toEqual(
      expect.arrayContaining(['issues', 'library.json', 'notes.txt', 'photos', 'sources']),
    );
  });
});
