import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('one key accepts a join, one key takes it back', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.getByRole('button', { name: '类别' }).click();
  await window.getByRole('option', { name: '断段' }).click();
  await window.keyboard.press('F8');
  await expect(desk.current).toContainText('蜗牛奖');
  await window.keyboard.press('F9');
  await expect(desk.text).toContainText('“豹子奖”“蜗牛奖”。');
  await desk.clickBehind('“蜗');
  await window.keyboard.press('F4');
  await expect(desk.text).not.toContainText('“豹子奖”“蜗牛奖”。');
  await desk.saved();
});

test('F4 right after F9 takes back the join that was accepted, though F9 has gone on', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.getByRole('button', { name: '类别' }).click();
  await window.getByRole('option', { name: '断段' }).click();
  await window.keyboard.press('F8');
  await expect(desk.current).toContainText('蜗牛奖');
  await window.keyboard.press('F9');
  await expect(desk.text).toContainText('“豹子奖”“蜗牛奖”。');
  await expect(desk.current).not.toContainText('蜗牛奖');
  await window.keyboard.press('F4');
  await expect(desk.text).not.toContainText('“豹子奖”“蜗牛奖”。');
  await desk.saved();
});

test('a join that was taken back is decided: the batch of safe fixes does not close it again', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F7');
  await expect(desk.text).toContainText('“豹子奖”“蜗牛奖”。');
  await desk.clickBehind('“蜗');
  await window.keyboard.press('F4');
  await expect(desk.text).not.toContainText('“豹子奖”“蜗牛奖”。');
  await window.keyboard.press('F7');
  await desk.saved();
  await expect(desk.text).not.toContainText('“豹子奖”“蜗牛奖”。');
  await window.keyboard.press('Control+Z');
  await expect(desk.text).toContainText('“豹子奖”“蜗牛奖”。');
});

test('a seam tells who joined it and why, and can be opened where it is', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F7');
  await expect(desk.text).toContainText('“豹子奖”“蜗牛奖”。');
  await desk.pointAt('豹子奖”');
  const card = desk.text.getByText(/^接缝：编辑 于 .+ 接合$/);
  await expect(card).toBeVisible();
  await window.getByRole('button', { name: '拆开接缝（F4）' }).click();
  await expect(desk.text).not.toContainText('“豹子奖”“蜗牛奖”。');
});

test('everything safe is fixed in one go and taken back in one go', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  const before = await desk.openFindings();
  await window.keyboard.press('F7');
  await expect.poll(() => desk.openFindings()).toBeLessThan(20);
  await expect(desk.text).toContainText('本报讯（田雨婷 何一智 童华岗 张鑫）盛夏时节，热浪滚滚。');
  await desk.saved();
  await window.keyboard.press('Control+Z');
  await expect.poll(() => desk.openFindings()).toBe(before);
  await expect(desk.text).toContainText('张鑫)盛夏时节,热浪滚滚。');
});

test('a refused finding is gone and stays gone', async ({ launch }) => {
  const { window, library, app } = await launch();
  const desk = await new Desk(window).ready();
  const before = await desk.openFindings();
  await window.keyboard.press('F8');
  await window.keyboard.press('Shift+F9');
  await expect.poll(() => desk.openFindings()).toBe(before - 1);
  await desk.saved();
  await app.close();
  const again = await new Desk((await launch({ library })).window).ready();
  await expect.poll(() => again.openFindings()).toBe(before - 1);
});
