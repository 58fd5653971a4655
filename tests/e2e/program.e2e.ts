import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { Desk } from './support/desk';
import { expect, test } from './support/launch';

/** Notes the messages that the program shows instead of showing them, and presses their first button. */
async function noteMessages(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shownMessages', shown);
    const show = (...args: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
      const box = args.at(-1) as Electron.MessageBoxOptions;
      shown.push([box.message, box.detail, ...(box.buttons ?? [])].join('\n'));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    Reflect.set(dialog, 'showMessageBox', show);
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'shownMessages') as string[]);
}

test('a window that crashes comes back with the work, and a plain message says so', async ({ launch }) => {
  const { app, window, home } = await launch();
  const desk = await new Desk(window).ready();
  const messages = await noteMessages(app);
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(30);
  await desk.saved();
  const left = await desk.openFindings();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(messages).toEqual([expect.stringContaining('窗口出错，已经重新打开。')]);
  expect((await messages())[0]).toContain('显示日志文件');
  const state = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (let tries = 0; tries < 100; tries++) {
      const tab = await contents?.executeJavaScript("document.querySelector('[role=tab]')?.innerText ?? ''");
      if (/\d/.test(String(tab))) return String(tab);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return 'never came back';
  });
  expect(Number(/\d+/.exec(state)?.[0])).toBe(left);
  expect(await readFile(join(home, 'profile/logs/qingyang.log'), 'utf8')).toContain("reason: 'crashed'");
});

test('an error in the main process is told, logged and survived', async ({ launch }) => {
  const { app, window, home } = await launch();
  const desk = await new Desk(window).ready();
  const messages = await noteMessages(app);
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('made by the test');
    });
    void Promise.reject(new Error('also made by the test'));
  });
  await expect.poll(messages).toEqual([expect.stringContaining('程序内部出了错')]);
  const log = await readFile(join(home, 'profile/logs/qingyang.log'), 'utf8');
  expect(log).toContain('made by the test');
  expect(log).toContain('also made by the test');
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(30);
  await desk.saved();
});

test('a program that was cut off says so at the next start, and nothing saved is missing', async ({ launch }) => {
  const first = await launch();
  await new Desk(first.window).ready();
  const running = join(first.home, 'profile/running');
  expect(existsSync(running)).toBe(true);
  await first.close();
  expect(existsSync(running)).toBe(false);
  // What is left of a program that lost its power.
  await writeFile(running, '1\n');
  const again = await launch({ library: first.library, args: [`--user-data-dir=${join(first.home, 'profile')}`] });
  await new Desk(again.window).ready();
  await expect(again.window.getByText('上次程序没有正常退出')).toBeVisible();
});

test('opening the file of another library starts the program again on that one; its own only stays', async ({
  launch,
}) => {
  const { app, window, library } = await launch();
  await new Desk(window).ready();
  const asked = await app.evaluate(({ app: program }, own) => {
    const done: string[] = [];
    const { quit } = program;
    program.relaunch = (options) =>
      void done.push(...(options?.args ?? []).filter((one) => one.startsWith('--library')));
    program.quit = () => void done.push('quit');
    const open = (path: string): boolean => program.emit('open-file', { preventDefault: () => {} }, path);
    open(`${own}/打开资料库.qingyang`);
    open('/srv/paper.txt');
    open('/srv/another/打开资料库.qingyang');
    program.quit = quit;
    return done;
  }, library);
  expect(asked).toEqual(['--library=/srv/another', 'quit']);
});

test('the menu checks for updates on demand only, and without a source says that there is none', async ({ launch }) => {
  const { app, window } = await launch();
  await new Desk(window).ready();
  const messages = await noteMessages(app);
  await app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find(({ label }) => label === '检查更新…')?.click();
  });
  await expect.poll(messages).toEqual([expect.stringContaining('没有设置更新来源，清样不会联网')]);
});

test('nothing is reported to anybody: no crash reporter runs', async ({ launch }) => {
  const { app } = await launch();
  const reporter = await app.evaluate(({ crashReporter, app: program }) => ({
    uploads: crashReporter.getUploadedReports().length,
    pids: program.getAppMetrics().filter(({ name }) => /crash/i.test(name ?? '')).length,
  }));
  expect(reporter).toEqual({ uploads: 0, pids: 0 });
});
