import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('a refusal is found again and taken back, the list is sorted, and it goes to the clipboard as it is shown', async ({
  launch,
}) => {
  const { window, app } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(20);
  const before = await desk.openFindings();
  await window.keyboard.press('F8');
  await window.keyboard.press('Shift+F9');
  await expect.poll(() => desk.openFindings()).toBe(before - 1);
  await window.getByRole('radio', { name: '已不改 1' }).click();
  await expect(desk.findings.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('F8');
  await window.keyboard.press('Control+Shift+F9');
  await expect.poll(() => desk.openFindings()).toBe(before);
  await window.getByRole('button', { name: '排序' }).click();
  await window.getByRole('option', { name: '重的在前' }).click();
  await expect(desk.findings.getByRole('option').first()).toHaveAccessibleName(/^错误，/);
  await window.getByRole('button', { name: '复制校对结果（CSV）' }).click();
  await expect(window.getByRole('status').filter({ hasText: `已复制 ${before} 条` })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split(/\r?\n/)[0]).toBe('稿件,类别,程度,说明,原文,建议,把握');
});
