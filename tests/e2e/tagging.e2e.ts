import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('an article gets a tag, a topic and a state; the state tells who gave it and when', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('Control+T');
  await window.keyboard.type('督查');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: '添加标签 田雨婷' }).click();
  await window.keyboard.press('Control+Shift+T');
  await window.keyboard.type('政治');
  await window.getByRole('option', { name: '政治' }).first().click();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
  const tags = window.getByRole('grid', { name: '标签' });
  await expect(tags).toContainText('督查');
  await expect(tags).toContainText('人物田雨婷');
  await expect(tags).toContainText('主题政治');
  await window.getByRole('radio', { name: '一校' }).click();
  await expect(desk.text.getByText(/^一校：编辑，/)).toBeVisible();
  await desk.saved();
});
