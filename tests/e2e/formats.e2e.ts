import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Bridge } from '@core/channel/bridge';
import { FORMAT_IDS } from '@core/export/formats';
import type { ElectronApplication, Page } from '@playwright/test';
import { exportEdition } from '../../electron/exporting/exportEdition';
import { answerOpenDialog, Desk, newFolder } from './support/desk';
import { expect, test } from './support/launch';

type Formats = Parameters<Bridge['exportIssue']>[0]['formats'];

/** Every format but PDF, which needs a window. */
const COMMON = FORMAT_IDS.filter((format) => format !== 'pdf');

/** Exports the seed issue through the bridge, as the window does, and gives the folder. */
async function exported(app: ElectronApplication, page: Page, formats: Formats): Promise<string> {
  const folder = await newFolder();
  await answerOpenDialog(app, [folder]);
  const answer = await page.evaluate(async (chosen) => {
    const bridge = window.qingyang;
    if (bridge === undefined) throw new Error('The page has no bridge.');
    const start = await bridge.start({});
    const id = start.ok ? (start.value.issues[0]?.id ?? '') : '';
    return bridge.exportIssue({ id, formats: chosen });
  }, formats);
  expect(answer).toMatchObject({ ok: true, value: { cancelled: false } });
  return folder;
}

async function fileIn(folder: string, extension: string): Promise<string> {
  const name = (await readdir(folder)).find((each) => each.endsWith(extension));
  return join(folder, name ?? '');
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const hasPdfTools = spawnSync('pdftotext', ['-v']).status === 0;

test('the PDF gives its text back, is tagged, and is the same file every time', async ({ launch }) => {
  test.skip(!hasPdfTools, 'pdftotext is not installed');
  const { window, app } = await launch();
  await new Desk(window).ready();
  const folder = await exported(app, window, ['txt', 'pdf']);
  const pdf = await fileIn(folder, '.pdf');
  const text = bare(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));
  const lines = (await readFile(await fileIn(folder, '.txt'), 'utf8')).split('\n').map(bare);
  for (const line of lines) expect(text).toContain(line);
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/JavaScript:\s+no/);
  expect(info).toMatch(/Page size:.*A4/);
  const again = await fileIn(await exported(app, window, ['pdf']), '.pdf');
  expect((await readFile(again)).equals(await readFile(pdf))).toBe(true);
});

test('the exported page has no fault that axe knows, by day and by night', async ({ launch }) => {
  const { window, app } = await launch();
  await new Desk(window).ready();
  const path = await fileIn(await exported(app, window, ['html']), '.html');
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }, file) => {
    // The program's own session loads nothing from the disk; a reader's browser does.
    const reader = new BrowserWindow({ show: false, webPreferences: { partition: 'reader' } });
    return reader.loadFile(file);
  }, path);
  const page = await opened;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
  }
});

test('the window and a program without one write the same bytes in every format', async ({ launch }) => {
  const { window: page, app } = await launch();
  const desk = await new Desk(page).ready();
  await page.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(20);
  const folder = await exported(app, page, COMMON);
  const edition = await page.evaluate(async () => {
    const start = await window.qingyang?.start({});
    const id = start?.ok ? (start.value.issues[0]?.id ?? '') : '';
    const opened = await window.qingyang?.openIssue({ id });
    return opened?.ok ? opened.value : undefined;
  });
  if (edition === undefined) throw new Error('The issue does not open.');
  const other = await newFolder();
  const written = await exportEdition(edition, { formats: COMMON, folder: other, language: 'zh' });
  expect(written.ok).toBe(true);
  const names = (await readdir(folder, { recursive: true })).toSorted();
  expect((await readdir(other, { recursive: true })).toSorted()).toEqual(names);
  for (const name of names.filter((each) => /\.\w+$/.test(each))) {
    expect(await readFile(join(other, name)), name).toEqual(await readFile(join(folder, name)));
  }
});
