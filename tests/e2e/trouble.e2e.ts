import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, Desk, newFolder } from './support/desk';
import { expect, test } from './support/launch';

test('a library file that does not parse gives a sentence, and the window stays up', async ({ launch }) => {
  const { window, library, app } = await launch();
  await new Desk(window).ready();
  await app.close();
  await writeFile(join(library, 'library.json'), '{"schema": 1, "sett');
  const again = await launch({ library });
  const reopened = new Desk(again.window);
  await expect(reopened.troubles).toContainText('library.json');
  await expect(reopened.articles).toHaveCount(8);
  expect((await readdir(library)).some((name) => name.startsWith('library.json.damaged-'))).toBe(true);
  await again.window.getByRole('button', { name: '关闭这条通知' }).click();
  await expect(reopened.troubles).toHaveCount(0);
});

test('importing an empty file gives a sentence that names it, and a good one beside it is imported', async ({
  launch,
}) => {
  const { window, app } = await launch();
  const desk = await new Desk(window).ready();
  const folder = await newFolder();
  await writeFile(join(folder, '空.txt'), '');
  await writeFile(join(folder, '好.txt'), '## 一篇稿件\n\n本报讯（张三）这里有一段话。\n');
  await answerOpenDialog(app, [join(folder, '空.txt'), join(folder, '好.txt')]);
  await window.keyboard.press('Control+O');
  await expect(desk.troubles).toContainText('空.txt');
  await expect(desk.text).toContainText('这里有一段话。');
  await expect(desk.articles).toHaveCount(1);
});

test('a source that is gone is told in the middle of the window, and the issue opens once it is back', async ({
  launch,
}) => {
  const { window, library, app } = await launch();
  await new Desk(window).ready();
  await app.close();
  const [name = ''] = await readdir(join(library, 'sources'));
  const folder = await newFolder();
  await rename(join(library, 'sources', name), join(folder, name));
  const again = await launch({ library });
  const alert = again.window.getByRole('main', { name: '编辑' }).getByRole('alert');
  await expect(alert).toContainText(name);
  await expect(alert).not.toContainText(library);
  await rename(join(folder, name), join(library, 'sources', name));
  await again.window.getByRole('button', { name: '再试一次' }).click();
  await new Desk(again.window).ready();
});
