import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('what a batch has changed is given back from the backup that was made before it; the library holds', async ({
  launch,
}) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F7');
  await expect(desk.text).toContainText('盛夏时节，热浪滚滚。');
  await desk.saved();
  await window.keyboard.press('Control+Shift+B');
  const sheet = window.getByRole('dialog', { name: '版本与备份' });
  await expect(sheet.getByRole('option', { name: /批量修正之前/ })).toBeVisible();
  await sheet.getByRole('button', { name: '恢复这篇' }).first().click();
  await expect(desk.text).toContainText('盛夏时节,热浪滚滚。');
  await window.keyboard.press('Control+P');
  await window.keyboard.type('检查资料库');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: '检查资料库' })).toContainText('全部对得上');
});
