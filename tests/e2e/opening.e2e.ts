import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('opens on the seed issue: its articles, the first one as text, findings beside it', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await expect(desk.articles).toHaveCount(8);
  await expect(desk.articles.filter({ hasText: '双模范 大满贯' })).toBeVisible();
  await expect(desk.text).toContainText('全面分析盘上半年工作');
  expect(await desk.openFindings()).toBeGreaterThan(290);
  await expect(desk.status).toContainText('账平');
});

test('F8 goes to a finding and shows why; another article opens by key', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F8');
  await expect(desk.findings.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(desk.current).toContainText('几乎确定');
  await window.keyboard.press('Alt+ArrowDown');
  await expect(desk.text).toContainText('全区党建引领基层治理领导协调机制');
});

test('the palette runs a command by its name in either language', async ({ launch }) => {
  const { window } = await launch();
  await new Desk(window).ready();
  await window.keyboard.press('Control+Shift+P');
  await window.keyboard.type('sheet of');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: '快捷键' })).toContainText('拆开接缝');
});
