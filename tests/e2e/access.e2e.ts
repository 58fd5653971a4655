import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Desk } from './support/desk';
import { expect, test } from './support/launch';

/** What axe finds that keeps people out. Each line names the rule and where. */
async function barriers(window: Page): Promise<string[]> {
  // A window of Electron opens no second page, which axe would otherwise use for its report.
  // The list of commands is scrolled by the arrow keys from the field above it, which keeps the focus.
  const axe = new AxeBuilder({ page: window })
    .setLegacyMode()
    .exclude('[role=dialog] [role=listbox][aria-label="命令"]');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Every view, by the keys that lead to it and what shows that it is there. */
const VIEWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['scan beside proof', '校样对照：左为原文，右为校样', ['F2']],
  ['as printed', '版面阅读', ['Alt+F2']],
];
const SHEETS: readonly (readonly [string, readonly string[]])[] = [
  ['命令', ['Control+P']],
  ['快捷键', ['F1']],
  ['设置', ['Control+Comma']],
  ['导出清样', ['Control+E']],
  ['版本与备份', ['Control+Shift+B']],
];

for (const theme of ['浅色', '深色']) {
  test(`axe finds nothing serious on any view (${theme})`, async ({ launch }) => {
    // Axe reads every view, some twice: on a busy machine that takes longer than other tests.
    test.setTimeout(150_000);
    const { window } = await launch();
    const desk = await new Desk(window).ready();
    await window.keyboard.press('Control+Comma');
    await window.getByRole('radio', { name: theme }).click();
    await window.keyboard.press('Escape');
    await window.keyboard.press('F8');
    await expect(desk.current.getByRole('button', { name: '接受' })).toBeVisible();
    const found: Record<string, string[]> = { 'desk, open finding': await barriers(window) };
    await window.keyboard.press('F7');
    await expect.poll(() => desk.openFindings()).toBeLessThan(20);
    await desk.saved();
    for (const name of ['稿件', '段落', '历史', '校对']) {
      await window.getByRole('tab', { name }).click();
      found[`panel ${name}`] = await barriers(window);
    }
    for (const [view, name, keys] of VIEWS) {
      for (const key of keys) await window.keyboard.press(key);
      await expect(window.getByRole('region', { name })).toBeVisible();
      found[view] = await barriers(window);
    }
    await window.keyboard.press('Shift+F2');
    for (const [name, keys] of SHEETS) {
      for (const key of keys) await window.keyboard.press(key);
      await expect(window.getByRole('dialog', { name })).toBeVisible();
      found[`sheet ${name}`] = await barriers(window);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
