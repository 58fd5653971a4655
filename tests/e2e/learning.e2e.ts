import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('a correction by hand tells of the same error elsewhere; back and forward find the way', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await desk.clickBehind('区委书记沈东');
  await window.keyboard.press('Shift+ArrowLeft');
  await window.keyboard.press('Shift+ArrowLeft');
  await window.keyboard.insertText('申冬');
  await expect(window.getByText(/^本期另有 \d+ 处“沈东”，可同样改为“申冬”。$/)).toBeVisible();
  await window.keyboard.press('Control+Shift+L');
  await window.getByRole('button', { name: /^替换勾选的/ }).click();
  await expect(desk.text).toContainText('申冬指出');
  await window.keyboard.press('Alt+ArrowDown');
  await expect(desk.text).not.toContainText('盛夏时节');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(desk.text).toContainText('盛夏时节');
  await expect(desk.status).toContainText(/差错率 约 \d+\.\d\/万/);
  await desk.saved();
});
