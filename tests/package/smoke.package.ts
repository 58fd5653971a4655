import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { answerOpenDialog, Desk } from '../e2e/support/desk';
import { exportHere } from '../e2e/support/exportHere';
import { attachableCopy, linux, newFolder } from './support/packed';

let copy: Awaited<ReturnType<typeof attachableCopy>>;
test.beforeAll(async () => {
  copy = await attachableCopy();
});
test.afterAll(() => copy.remove());

/** Starts the packed program in a profile and a library of its own. */
async function launch(home: string): Promise<ElectronApplication> {
  const { ELECTRON_RUN_AS_NODE: _, LC_ALL: __, ...env } = process.env;
  return _electron.launch({
    executablePath: copy.executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(home, 'profile')}`,
      `--library=${join(home, 'library')}`,
    ],
    env: { ...env, LANG: 'zh_CN.UTF-8' } as Record<string, string>,
  });
}

test('the packed program works the seed issue from import to export', async () => {
  const home = await newFolder();
  const app = await launch(home);
  try {
    expect(await app.evaluate(({ app: program }) => program.isPackaged)).toBe(true);
    const window = await app.firstWindow();
    const desk = await new Desk(window).ready();

    // Import: the seed once more, as a file that a person chose.
    const [seed = ''] = await readdir(join(linux, 'resources/seeds'));
    const paper = join(home, '钟楼日报.txt');
    await writeFile(paper, await readFile(join(linux, 'resources/seeds', seed)));
    await answerOpenDialog(app, [paper]);
    await window.keyboard.press('Control+O');
    await expect(window.getByRole('status').filter({ hasText: '已导入 1 期' })).toBeVisible();
    await desk.ready();
    const before = await desk.openFindings();
    expect(before).toBeGreaterThan(100);

    // Mend: all that is safe in one go, then one by one what needs a look.
    await window.keyboard.press('F7');
    await expect.poll(() => desk.openFindings()).toBeLessThan(before / 5);
    await window.keyboard.press('F8');
    await window.keyboard.press('F9');
    await desk.saved();

    // Export.
    const exported = join(home, 'export');
    await mkdir(exported);
    await answerOpenDialog(app, [exported]);
    await exportHere(window);
    const names = await readdir(exported, { recursive: true });
    const markdown = names.filter((name) => name.endsWith('.md'));
    const texts = await Promise.all(markdown.map((name) => readFile(join(exported, name), 'utf8')));
    expect(texts.join('\n')).toContain('盛夏时节，热浪滚滚。');
    expect(names.some((name) => name.endsWith('.html'))).toBe(true);
  } finally {
    await app.close();
    await rm(home, { recursive: true, force: true });
  }
});

test('the packed window has no tools for developers', async () => {
  const home = await newFolder();
  const app = await launch(home);
  try {
    await app.firstWindow();
    const opened = await app.evaluate(async ({ BrowserWindow, Menu }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const roles = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => role));
      return { open: contents?.isDevToolsOpened(), inMenu: roles?.includes('toggledevtools' as never) };
    });
    expect(opened).toEqual({ open: false, inMenu: false });
  } finally {
    await app.close();
    await rm(home, { recursive: true, force: true });
  }
});
