import type { Page } from '@playwright/test';
import { expect } from './launch';

/** Exports the open issue as it stands: the sheet of the export is shown, and its first button pressed from the keyboard. */
export async function exportHere(window: Page): Promise<void> {
  await window.keyboard.press('Control+E');
  await expect(window.getByRole('dialog').locator('button:focus')).toHaveText(/导出/);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('status').filter({ hasText: '清样已导出' })).toBeVisible();
}
