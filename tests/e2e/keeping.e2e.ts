import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('typed text and a tag are there again after closing and opening', async ({ launch }) => {
  const { window, library, app } = await launch();
  const desk = await new Desk(window).ready();
  await desk.clickBehind('全面分析盘');
  await window.keyboard.insertText('点');
  await window.keyboard.press('Control+T');
  await window.keyboard.insertText('督查');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('row', { name: '督查' })).toBeVisible();
  // Closed without waiting: what was typed must not depend on patience.
  await app.close();

  const again = await launch({ library });
  const reopened = await new Desk(again.window).ready();
  await expect(reopened.text).toContainText('全面分析盘点上半年工作');
  await again.window.getByRole('tab', { name: '稿件' }).click();
  await expect(again.window.getByRole('row', { name: '督查' })).toBeVisible();
  await again.window.getByRole('tab', { name: '历史' }).click();
  await expect(again.window.getByRole('tabpanel')).toContainText('添加标签“督查”');
});

test('undo works after opening again, and goes to the article it was in', async ({ launch }) => {
  const first = await launch();
  const desk = await new Desk(first.window).ready();
  await desk.clickBehind('全面分析盘');
  await first.window.keyboard.insertText('点');
  await first.window.keyboard.press('Alt+ArrowDown');
  await expect(desk.text).toContainText('全区党建引领');
  await first.app.close();

  const { window } = await launch({ library: first.library });
  const again = new Desk(window);
  await expect(again.text).toContainText('全区党建引领');
  await window.keyboard.press('Control+Z');
  await expect(again.text).toContainText('全面分析盘上半年工作');
});

test('an input method loses no character', async ({ launch }) => {
  const { window, app } = await launch();
  const desk = await new Desk(window).ready();
  const session = await app.context().newCDPSession(window);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await desk.undisturbed(app, async () => {
    await desk.clickBehind('全面分析盘');
    for (const text of ['d', 'di', 'dia', 'dian']) await compose(text);
    // Far longer than the pause after which typing becomes a step.
    await window.waitForTimeout(1_200);
    await session.send('Input.insertText', { text: '点' });
  });
  await expect(desk.text).toContainText('全面分析盘点上半年工作');
  await desk.saved();
  await window.keyboard.press('Control+Z');
  await expect(desk.text).toContainText('全面分析盘上半年工作');
});
