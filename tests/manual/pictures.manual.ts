import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { root } from '../../build/sources.mjs';
import { Desk } from '../e2e/support/desk';
import { expect, test } from '../e2e/support/launch';

const FOLDER = join(root, 'docs/pictures');

/** The window's size in all pictures, so that they stand well side by side. */
async function resize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
}

async function picture(window: Page, name: string): Promise<void> {
  // What moves has come to rest, and no caret blinks into the picture.
  await window.waitForTimeout(400);
  const path = join(FOLDER, `${name}.jpg`);
  await window.screenshot({ path, type: 'jpeg', quality: 84, animations: 'disabled', caret: 'hide' });
}

test('the pictures of the manual', async ({ launch }) => {
  const { app, window } = await launch();
  await resize(app);
  const desk = await new Desk(window).ready();
  await picture(window, '01-desk');

  await window.keyboard.press('F8');
  await expect(desk.current).toBeVisible();
  await picture(window, '02-finding');

  // A cut sentence: what is before, what would be after, and why.
  await window.getByRole('button', { name: /全部类别/ }).click();
  await window.getByRole('option', { name: '断段' }).click();
  await desk.findings.getByRole('option').first().click();
  await picture(window, '03-join');
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(60);
  await desk.saved();
  await window.keyboard.press('F8');
  await picture(window, '04-safe');

  await window.getByRole('tab', { name: '历史' }).click();
  await picture(window, '05-history');
  await window.getByRole('tab', { name: '稿件' }).click();
  await picture(window, '06-article');
  await window.getByRole('tab', { name: '校对' }).click();

  await window.keyboard.press('Control+Shift+P');
  await picture(window, '07-palette');
  await window.keyboard.press('Escape');
  await window.keyboard.press('F1');
  await picture(window, '08-keys');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+,');
  await picture(window, '09-settings');
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+E');
  await expect(window.getByRole('dialog')).toBeVisible();
  await picture(window, '10-export');
});

test('the pictures of the dark and of the English desk', async ({ launch }) => {
  const { app, window } = await launch({ lang: 'en_US.UTF-8' });
  await resize(app);
  await expect(window.getByRole('option').first()).toBeVisible();
  await window.waitForTimeout(1_500);
  await picture(window, '11-english');
  await window.keyboard.press('Control+,');
  await window.getByText('Dark', { exact: true }).click();
  await window.keyboard.press('Escape');
  await picture(window, '12-dark');
});
