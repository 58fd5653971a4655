import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, Desk, newFolder } from './support/desk';
import { expect, test } from './support/launch';

test('export writes the clean issue as Markdown and HTML into the folder that was chosen', async ({ launch }) => {
  const { window, app } = await launch();
  const desk = await new Desk(window).ready();
  const folder = await newFolder();
  await answerOpenDialog(app, [folder]);
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(20);
  await window.keyboard.press('Control+E');
  await expect(window.getByRole('button', { name: '仍要导出' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('status').filter({ hasText: '清样已导出' })).toContainText(folder);
  await expect(window.getByRole('button', { name: '在文件夹中显示' })).toBeVisible();
  const names = await readdir(folder, { recursive: true });
  const written = await Promise.all(
    names.filter((name) => /\.(md|html)$/.test(name)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(names.some((name) => name.endsWith('.md'))).toBe(true);
  expect(names.some((name) => name.endsWith('.html'))).toBe(true);
  for (const text of written) expect(text).not.toContain('热浪滚滚,');
  expect(written.join('')).toContain('盛夏时节，热浪滚滚。');
});

test('the seed issue from the first look to the exported issue takes at most 15 keys', async ({ launch }) => {
  const { window, app } = await launch();
  const desk = await new Desk(window).ready();
  await answerOpenDialog(app, [await newFolder()]);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await window.keyboard.press(key);
  };
  await press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(12);
  if ((await desk.openFindings()) > 0) await press('F8');
  for (let left = await desk.openFindings(); left > 0; left = await desk.openFindings()) {
    // A hint offers nothing to accept: a person looks at it and lets it stand.
    const isHint = (await desk.current.innerText()).includes('仅提示');
    await press(isHint ? 'Shift+F9' : 'F9');
    await expect.poll(() => desk.openFindings()).toBeLessThan(left);
  }
  await press('Control+E');
  await press('Enter');
  await expect(window.getByRole('status').filter({ hasText: '清样已导出' })).toBeVisible();
  expect(keys).toBeLessThanOrEqual(15);
});
