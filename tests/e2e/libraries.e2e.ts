import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerOpenDialog, Desk, newFolder } from './support/desk';
import { expect, test } from './support/launch';

/** Chooses an entry of the native menu by its words. */
async function chooseFromMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find((entry) => entry.label === wanted)?.click();
  }, label);
}

test('the menu goes over to another library, and what was typed before is in the one it belongs to', async ({
  launch,
}) => {
  const { window, app, library } = await launch();
  await new Desk(window).ready();
  const other = join(await newFolder(), '另一个');
  await answerOpenDialog(app, [other]);
  await chooseFromMenu(app, '另选资料库…');
  await expect.poll(() => readdir(library)).not.toContain('library.lock');
  await new Desk(window).ready();
  expect(await readdir(other)).toContain('library.lock');
});

test('a library in a place that cannot be is a sentence in the window, and another one can be chosen', async ({
  launch,
}) => {
  const { window, app } = await launch({ library: '/proc/qingyang' });
  await expect(window.getByText('/proc/qingyang').first()).toBeVisible();
  await answerOpenDialog(app, [await newFolder()]);
  await chooseFromMenu(app, '另选资料库…');
  await new Desk(window).ready();
});
