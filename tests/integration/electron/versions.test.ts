import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Format, readFormat, writeFormat } from '../../../electron/library/format';
import { JsonFile } from '../../../electron/library/jsonFile';
import { granted, TestDesk, tagged, temporaryFolder } from './support/desk';

const shape = z.strictObject({ schema: z.literal(3), title: z.string(), pages: z.array(z.string()) });
/** A file that has changed twice: a field was renamed, then one became a list. */
const format: Format<z.infer<typeof shape>> = {
  label: { zh: '样本', en: 'The sample' },
  version: 3,
  schema: shape,
  migrations: {
    1: ({ name, ...rest }) => ({ ...rest, title: name }),
    2: ({ page, ...rest }) => ({ ...rest, pages: String(page).split(' ') }),
  },
  layout: JSON.stringify,
  startsAfresh: false,
};
const oldest = '{"schema":1,"name":"钟楼","page":"1 2"}';

describe('a file of an older version', () => {
  it('is migrated version by version', () => {
    const { value, version } = granted(readFormat(oldest, format));
    expect([value, version]).toEqual([{ schema: 3, title: '钟楼', pages: ['1', '2'] }, 1]);
    expect(readFormat(writeFormat(value, format), format)).toEqual({ ok: true, value: { value, version: 3 } });
  });

  it('is kept as it was before it is written anew, for ever', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'sample.json');
    await writeFile(path, oldest);
    const file = new JsonFile(path, format, join(folder, 'backups'));
    const data = await file.read();
    for (let count = 0; count < 30; count++) await file.write({ ...(data ?? never()), title: `第${count}次` });
    const kept = (await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('.migration.json'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, 'backups', kept[0] ?? ''), 'utf8')).toBe(oldest);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ schema: 3, title: '第29次', pages: ['1', '2'] });
  });

  it.each(['{"schema":1}', '{"schema":0,"name":"x"}', '{"schema":2,"title":1,"page":2}'])(
    'that lacks what its version has is damaged: %s',
    (text) => expect(readFormat(text, format)).toMatchObject({ ok: false, error: { code: 'damaged' } }),
  );

  it('(issue.json of version 1) opens, and is of version 2 after the next edit', async () => {
    const { desk, id, path } = await openSeed();
    await desk.close();
    await writeFile(path, (await readFile(path, 'utf8')).replace('"schema":2', '"schema":1'));
    const again = new TestDesk(desk.folder);
    const { issue, journal, notices } = await again.must('openIssue', { id });
    expect(notices).toEqual([]);
    await again.must('commitSteps', { id, revision: 1, steps: [tagged({ issue, journal }, '要闻').step] });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ schema: 2, revision: 2 });
    const backups = await readdir(join(desk.folder, 'backups', 'issues', id));
    expect(backups.filter((name) => name.endsWith('.migration.json'))).toHaveLength(1);
  });

  it('(library.json without a setting that came later) gets its first value and keeps the others', async () => {
    const { desk } = await openSeed();
    await desk.must('saveSettings', { theme: 'dark' });
    await desk.close();
    const path = join(desk.folder, 'library.json');
    const file = JSON.parse(await readFile(path, 'utf8'));
    delete file.settings.textSize;
    await writeFile(path, JSON.stringify(file));
    const { settings, notices } = await new TestDesk(desk.folder).must('start', {});
    expect([settings.textSize, settings.theme, notices]).toEqual([18, 'dark', []]);
  });
});

describe('a file of a newer version', () => {
  it.each([
    { what: 'a number that is not known', change: { schema: 9, future: { a: 1 } } },
    { what: 'a field that is not known', change: { future: true } },
  ])('(issue.json with $what) is shown, not written, and the person is told', async ({ change }) => {
    const { desk, id, path, edition } = await openSeed();
    const file = JSON.parse(await readFile(path, 'utf8'));
    file.issue.articles[0].paragraphs[0].mood = 'new';
    const newer = JSON.stringify({ ...file, ...change });
    await desk.close();
    await writeFile(path, newer);
    const again = new TestDesk(desk.folder);
    const read = await again.must('openIssue', { id });
    expect([read.readOnly, read.issue]).toEqual([true, edition.issue]);
    expect(read.notices[0]?.zh).toMatch(/更新版本.*只能查看/);
    const fault = await again.refused('commitSteps', { id, revision: 1, steps: [tagged(edition, '要闻').step] });
    expect(fault.code).toBe('newer-schema');
    await again.close();
    expect(await readFile(path, 'utf8')).toBe(newer);
  });

  it('(issue.json that this program cannot even show) is refused in a sentence and left alone', async () => {
    const { desk, id, path } = await openSeed();
    await desk.close();
    await writeFile(path, '{"schema":9,"scrolls":[]}');
    const fault = await new TestDesk(desk.folder).refused('openIssue', { id });
    expect([fault.code, fault.message.en]).toEqual(['newer-schema', expect.stringContaining('newer Qingyang')]);
    expect(await readFile(path, 'utf8')).toBe('{"schema":9,"scrolls":[]}');
  });

  it('(library.json) still lets its issues be edited', async () => {
    const { desk, id, edition } = await openSeed();
    await desk.close();
    const path = join(desk.folder, 'library.json');
    const newer = JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), schema: 9, shelves: [] });
    await writeFile(path, newer);
    await mkdir(join(desk.folder, 'issues', 'empty'));
    const again = new TestDesk(desk.folder);
    const start = await again.must('start', {});
    expect([start.issues.length, start.notices[0]?.en]).toEqual([1, expect.stringContaining('newer Qingyang')]);
    expect(await again.refused('saveSettings', { theme: 'dark' })).toMatchObject({ code: 'newer-schema' });
    await again.must('commitSteps', { id, revision: 1, steps: [tagged(edition, '要闻').step] });
    await again.close();
    expect(again.reported).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});

async function openSeed(): Promise<{ desk: TestDesk; id: string; path: string; edition: Edition }> {
  const desk = new TestDesk(await temporaryFolder());
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  return { desk, id, path: join(desk.folder, 'issues', id, 'issue.json'), edition: { issue, journal } };
}

function never(): never {
  throw new Error('The file was not read.');
}
