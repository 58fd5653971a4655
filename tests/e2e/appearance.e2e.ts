import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('the language changes at once and is kept', async ({ launch }) => {
  const { window, library, app } = await launch();
  await new Desk(window).ready();
  await window.getByRole('button', { name: 'Switch to English' }).click();
  await expect(window.getByRole('tab', { name: 'Findings' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Fix everything safe' })).toBeVisible();
  await expect(window.getByRole('textbox', { name: /Text of the article/ })).toBeAttached();
  await app.close();
  const again = await launch({ library });
  await expect(again.window.getByRole('tab', { name: 'Findings' })).toBeVisible();
});

test('a system in English gives a window in English', async ({ launch }) => {
  const { window } = await launch({ lang: 'en_GB.UTF-8' });
  await expect(window.getByRole('tab', { name: 'Findings' })).toBeVisible();
});

test('dark and light change the paper', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  const paper = () =>
    desk.text.locator('.monaco-editor').evaluate((element) => getComputedStyle(element).backgroundColor);
  await window.keyboard.press('Control+Comma');
  await window.getByRole('radio', { name: '浅色' }).click();
  await expect.poll(paper).toBe('rgb(254, 252, 247)');
  await window.getByRole('radio', { name: '深色' }).click();
  await expect.poll(paper).toBe('rgb(35, 33, 32)');
});

test('the text grows by key and nothing else does', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  const size = () =>
    desk.text.locator('.view-lines').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await window.keyboard.press('Control+Equal');
  await expect.poll(size).toBe(before + 1);
});
