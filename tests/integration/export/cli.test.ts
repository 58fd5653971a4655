import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT_IDS } from '@core/export/formats';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { folderForTest, qingyang } from '../cli/qingyang';

const seeds = join(root, 'seeds');
const COMMON = FORMAT_IDS.filter((format) => format !== 'pdf');

async function libraryWithSeed(): Promise<{ library: string; out: string }> {
  const folder = await folderForTest();
  const library = join(folder, 'library');
  const imported = await qingyang(['import', seeds, '--library', library]);
  expect(imported.status).toBe(0);
  return { library, out: join(folder, 'out') };
}

describe('exporting from the command line', () => {
  it('writes every format, and the same bytes again', async () => {
    const { library, out } = await libraryWithSeed();
    const args = ['export', library, '--format', COMMON.join(',')];
    expect((await qingyang([...args, '--out', out])).status).toBe(0);
    expect((await qingyang([...args, '--out', `${out}2`])).status).toBe(0);
    const names = (await readdir(out, { recursive: true })).toSorted();
    expect((await readdir(`${out}2`, { recursive: true })).toSorted()).toEqual(names);
    expect(names.length).toBeGreaterThan(COMMON.length);
    for (const name of names.filter((each) => /\.\w+$/.test(each))) {
      expect(await readFile(join(`${out}2`, name)), name).toEqual(await readFile(join(out, name)));
    }
  });

  it('takes only the articles in a state, and passes over issues without any', async () => {
    const { library, out } = await libraryWithSeed();
    const raw = await qingyang(['export', library, '--out', out, '--format', 'txt', '--status', 'raw,clean']);
    expect([raw.status, (await readdir(out)).length]).toEqual([0, 1]);
    expect(raw.stdout).toContain('未定清样的稿件 8');
    const clean = await qingyang(['export', library, '--out', `${out}2`, '--format', 'txt', '--status', 'clean']);
    expect(clean.stdout).toContain('没有选中的稿件，不导出。');
    expect(await readdir(`${out}2`)).toEqual([]);
    const wrong = await qingyang(['export', library, '--out', out, '--status', 'done']);
    expect(wrong.status).toBe(2);
  });

  it('uses the page of the house that lies in the library, and says what is wrong with it', async () => {
    const { library, out } = await libraryWithSeed();
    await writeFile(join(library, 'template.html'), '<title>{{title}}</title>{{articles}}');
    await qingyang(['export', library, '--out', out, '--format', 'html']);
    const [name = ''] = await readdir(out);
    expect(await readFile(join(out, name), 'utf8')).toMatch(/^<title>/);
    await writeFile(join(library, 'template.html'), '<script>{{title}}</script>{{articles}}');
    const refused = await qingyang(['export', library, '--out', `${out}2`, '--format', 'html']);
    expect([refused.status, await readdir(`${out}2`)]).toEqual([1, []]);
    expect(refused.stderr).toContain('{{title}}');
  });

  it('makes no PDF, and says where one is made', async () => {
    const { library, out } = await libraryWithSeed();
    const pdf = await qingyang(['export', library, '--out', out, '--format', 'pdf,md']);
    expect([pdf.status, await readdir(out)]).toEqual([1, []]);
    expect(pdf.stderr).toContain('窗口');
  });
});
