import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('scan and proof stand side by side by key, a correction is explained and taken back there, and the page is read as printed', async ({
  launch,
}) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F7');
  await expect(desk.text).toContainText('盛夏时节，热浪滚滚。');
  await window.keyboard.press('F2');
  const proof = window.getByRole('region', { name: /^校样对照/ });
  await expect(proof).toBeFocused();
  await expect(proof).toContainText('张鑫)盛夏时节,热浪滚滚。');
  await expect(proof).toContainText('张鑫）盛夏时节，热浪滚滚。');
  // From the column the corrections are one Tab away each, and Enter opens one.
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: '“(”改为“（”' })).toContainText('标点');
  await window.keyboard.press('Enter');
  await expect(proof).toContainText('本报讯(田雨婷 何一智 童华岗 张鑫）');
  await window.keyboard.press('Control+Z');
  await expect(proof).toContainText('本报讯（田雨婷 何一智 童华岗 张鑫）');
  await window.keyboard.press('Alt+F2');
  const page = window.getByRole('region', { name: '版面阅读' });
  const columns = await page.locator('p', { hasText: '盛夏时节，热浪滚滚。' }).evaluate((line) => {
    const { left, width } = line.getBoundingClientRect();
    const room = line.closest('article')?.getBoundingClientRect();
    return { left: left - (room?.left ?? 0), share: width / (room?.width ?? 1) };
  });
  expect(columns.share).toBeLessThan(0.5);
  await window.keyboard.press('Shift+F2');
  await expect(desk.text.locator('.view-line').first()).toBeVisible();
  await desk.saved();
});
