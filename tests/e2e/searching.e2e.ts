import { Desk } from './support/desk';
import { expect, test } from './support/launch';

test('replacing by an expression: every hit in its context, one unticked, one step, one undo', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('Control+H');
  await window.getByRole('checkbox', { name: '正则表达式' }).press('Space');
  await window.getByRole('textbox', { name: '查找' }).fill('(\\p{Script=Han})东(?=[指强出])');
  await window.getByRole('textbox', { name: '替换为' }).fill('$1冬');
  const hits = window.getByRole('listbox', { name: '逐处列表' }).getByRole('option');
  await expect(hits.first()).toContainText('沈东沈冬');
  await hits.first().click();
  await expect(window.getByRole('status').filter({ hasText: '已勾选' })).toContainText(/找到 \d+ 处/);
  await window.getByRole('button', { name: /^替换勾选的/ }).click();
  await expect(desk.text).toContainText('沈冬指出');
  await expect(desk.text).toContainText('区委书记沈东出席');
  await window.keyboard.press('Control+Z');
  await expect(desk.text).not.toContainText('沈冬');
  await desk.saved();
});

test('corrections alike are reviewed one by one', async ({ launch }) => {
  const { window } = await launch();
  const desk = await new Desk(window).ready();
  await window.keyboard.press('F8');
  await window.keyboard.press('Alt+Shift+F9');
  const hits = window.getByRole('listbox', { name: '逐处列表' }).getByRole('option');
  await expect(hits.first()).toBeVisible();
  await hits.first().click();
  await window.getByRole('button', { name: /^替换勾选的/ }).click();
  await expect(window.getByRole('region', { name: '通知' })).toContainText('已替换');
  await desk.saved();
});

test('an expression that would take for ever is stopped and named; the window goes on', async ({ launch }) => {
  const { window } = await launch();
  await new Desk(window).ready();
  await window.getByRole('button', { name: '在本期中查找…' }).click();
  await window.getByRole('checkbox', { name: '正则表达式' }).press('Space');
  await window.getByRole('textbox', { name: '查找' }).fill('^(.+,?)+$一');
  await expect(window.getByText(/^这个正则表达式太费时/)).toBeVisible();
  await window.getByRole('textbox', { name: '查找' }).fill('沈\\p{Script=Han}');
  await expect(window.getByText(/^找到 \d+ 处/)).toBeVisible();
});
