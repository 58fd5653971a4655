import type { Locator, Page } from '@playwright/test';
import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('text is sorted into articles by keys: split, move by the picker, out to the margin and back', async ({
  launch,
}) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await expect(desk.articles).toHaveCount(8);
  await desk.clickBehind('热浪滚滚');
  await window.keyboard.press('Control+Shift+Enter');
  await expect(desk.articles).toHaveCount(9);
  await expect(desk.text).not.toContainText('钟楼召开二季度重点工作督查推进会');
  await window.keyboard.press('Control+Shift+E');
  await window.keyboard.type('钟楼召开');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toBeHidden();
  await desk.articles.first().click();
  await expect(desk.text).toContainText('热浪滚滚');
  await desk.clickBehind('热浪滚滚');
  await window.keyboard.press('Control+9');
  await expect(desk.text).not.toContainText('热浪滚滚');
  await window.keyboard.press('Control+Shift+Digit9');
  await window.getByRole('listbox', { name: '版外文字' }).getByText('热浪滚滚').click();
  await window.getByRole('button', { name: '移回光标处' }).click();
  await expect(desk.text).toContainText('热浪滚滚');
  await expect(desk.status).toContainText('账平');
  await desk.saved();
});

test('paragraphs are dragged onto another article', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.getByRole('tab', { name: '段落' }).click();
  const paragraph = window.getByRole('listbox', { name: '本稿段落' }).getByText('盛夏时节');
  await drag(window, paragraph, desk.articles.nth(1));
  await expect(paragraph).toBeHidden();
  await desk.articles.nth(1).click();
  await expect(paragraph).toBeVisible();
  await desk.saved();
});

/** Drags as the system does it: Playwright's own drag is answered by the page and never by the system. */
async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('Not on the screen.');
  const session = await window.context().newCDPSession(window);
  const event = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', way: number): Promise<void> => {
    const x = start.x + 20 + (end.x - start.x + 40) * way;
    const y = start.y + 6 + (end.y - start.y + 6) * way;
    const pressed = type === 'mouseReleased' ? 0 : 1;
    await session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      clickCount: 1,
      buttons: pressed,
      force: pressed / 2,
    });
  };
  await event('mousePressed', 0);
  for (let step = 1; step <= 6; step++) await event('mouseMoved', step / 6);
  await event('mouseReleased', 1);
}
