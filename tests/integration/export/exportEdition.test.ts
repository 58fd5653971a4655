import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_IDS, type FormatId } from '@core/export/formats';
import { success } from '@core/result';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datedPdf } from '../../../electron/exporting/datedPdf';
import { type ExportProgress, exportEdition } from '../../../electron/exporting/exportEdition';
import { HOSTILE, seedEdition } from '../../support/exports';

const seed = seedEdition();
const print = async (html: string, date: string) => success(Buffer.from(`%PDF of ${html.length} at ${date}`));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qingyang-export-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(formats: readonly FormatId[], more: Partial<Parameters<typeof exportEdition>[1]> = {}) {
  return exportEdition(seed, { formats, folder, language: 'zh', ...more }, { print });
}

/** Every file below the folder with its bytes. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (path) => [path.slice(folder.length + 1), (await readFile(path)).toString('latin1')]);
  return Object.fromEntries(await Promise.all(pairs));
}

describe('an export', () => {
  it('writes every format under names that tell them apart', async () => {
    const written = await run(FORMAT_IDS);
    expect(written.ok && written.value).toHaveLength(FORMAT_IDS.length);
    const names = (await readdir(folder)).toSorted();
    expect(names).toEqual(
      [
        'csv-errata.csv',
        'csv-findings.csv',
        'csv-tags.csv',
        'docx-tracked.docx',
        'md-folder',
        'ninjs',
        'nitf',
        'tei-scan.xml',
        'tei.xml',
        'txt-gb18030.txt',
      ]
        .map((name) => `钟楼周刊 第401期 ${name}`)
        .concat(['docx', 'epub', 'html', 'json', 'md', 'pdf', 'txt'].map((name) => `钟楼周刊 第401期.${name}`))
        .toSorted(),
    );
    expect((await readdir(join(folder, '钟楼周刊 第401期 md-folder')))[0]).toBe(
      '001 钟楼召开二季度重点工作督查推进会.md',
    );
  });

  it('gives the same bytes every time, and leaves alone what says the same already', async () => {
    await run(FORMAT_IDS);
    const first = await contents();
    const again = await run(FORMAT_IDS);
    expect(again.ok).toBe(true);
    expect(await contents()).toEqual(first);
  });

  it('never writes over anything', async () => {
    await writeFile(join(folder, '钟楼周刊 第401期.md'), 'mine');
    await run(['md']);
    expect(Object.keys(await contents()).toSorted()).toEqual(['钟楼周刊 第401期 (2).md', '钟楼周刊 第401期.md']);
    expect((await contents())['钟楼周刊 第401期.md']).toBe('mine');
  });

  it('loses nothing where several write into one folder at once', async () => {
    const paper = (index: number) => ({ ...seed, issue: { ...seed.issue, paper: `第${index}种报纸` } });
    const jobs = Array.from({ length: 6 }, (_, index) =>
      exportEdition(paper(index), { formats: ['html', 'nitf'], folder, language: 'zh' }),
    );
    const paths = (await Promise.all(jobs)).flatMap((written) => (written.ok ? written.value : []));
    expect(new Set(paths).size).toBe(12);
    const written = Object.values(await contents()).join('');
    for (let index = 0; index < 6; index++) {
      expect(written).toContain(Buffer.from(`<p>第${index}种报纸 `).toString('latin1'));
      expect(written).toContain(Buffer.from(`name="第${index}种报纸"`).toString('latin1'));
    }
  });

  it('takes only the selected articles, under their numbers in the issue', async () => {
    const third = seed.issue.articles[2]?.id ?? '';
    await run(['md-folder'], { selection: { articles: [third] } });
    expect(Object.keys(await contents())).toEqual(['钟楼周刊 第401期 md-folder/003 区领导督查防汛备汛等工作.md']);
  });

  it('uses names that every system takes', async () => {
    const issue = { ...seed.issue, title: `con:${HOSTILE}` };
    const written = await exportEdition({ ...seed, issue }, { formats: ['txt', 'nitf'], folder, language: 'zh' });
    expect(written.ok).toBe(true);
    for (const name of await readdir(folder, { recursive: true })) expect(name).not.toMatch(/[<>:"\\|?*\p{Cc}\p{Cs}]/u);
  });

  it('tells how far it is', async () => {
    const seen: ExportProgress[] = [];
    await exportEdition(
      seed,
      { formats: ['md', 'pdf', 'nitf'], folder, language: 'zh' },
      { print, progress: (each) => seen.push(each) },
    );
    const total = seed.issue.articles.length + 2;
    expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(seen.every((each) => each.total === total)).toBe(true);
  });
});

describe('an export that does not come to its end', () => {
  it('leaves nothing when it is cancelled', async () => {
    const stop = new AbortController();
    const written = await exportEdition(
      seed,
      { formats: ['md', 'html', 'nitf'], folder, language: 'zh' },
      { signal: stop.signal, progress: ({ done }) => done === 3 && stop.abort() },
    );
    expect(written).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing when the ledger does not balance', async () => {
    const lost = { ...seed, issue: { ...seed.issue, margin: [] } };
    const written = await exportEdition(lost, { formats: ['md', 'docx'], folder, language: 'zh' });
    expect(written).toMatchObject({ ok: false, error: { code: 'unbalanced' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing when there is no printer, or the house template is refused', async () => {
    const job = { folder, language: 'zh' } as const;
    expect(await exportEdition(seed, { ...job, formats: ['md', 'pdf'] })).toMatchObject({
      error: { code: 'no-printer' },
    });
    expect(await run(['md', 'html'], { template: '<p>' })).toMatchObject({ error: { code: 'template' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so where the folder is missing', async () => {
    const written = await run(['md'], { folder: join(folder, 'none') });
    expect(written).toMatchObject({ ok: false, error: { code: 'missing' } });
  });
});

describe('the date in a PDF', () => {
  it('is that of the issue and changes no offset', () => {
    const pdf = Buffer.from("x /CreationDate (D:20261124230102+00'00') /ModDate (D:20261124230102+00'00') y");
    expect(String(datedPdf(pdf, '2024-07-10T01:02:03Z'))).toBe(
      "x /CreationDate (D:20240710010203+00'00') /ModDate (D:20240710010203+00'00') y",
    );
    expect(String(datedPdf(pdf, ''))).toContain('D:19700101000000');
  });
});
