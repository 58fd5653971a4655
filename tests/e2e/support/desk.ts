import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './launch';

/** The window as a person finds things in it: by role and name, in Chinese. */
export class Desk {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  get articles() {
    return this.window.getByRole('navigation', { name: '稿件列表' }).getByRole('option');
  }

  get findings() {
    return this.window.getByRole('listbox', { name: '校对结果' });
  }

  get current() {
    return this.window.getByRole('region', { name: '当前结果' });
  }

  /** The open article as it is drawn. */
  get text() {
    return this.window.getByRole('main', { name: '编辑' });
  }

  get status() {
    return this.window.getByRole('region', { name: '状态' });
  }

  /** Sentences about trouble. The text editor has live regions of its own, so only ours are looked at. */
  get troubles() {
    return this.window.getByRole('region', { name: '通知' }).getByRole('alert');
  }

  /** The number on the tab of findings. */
  async openFindings(): Promise<number> {
    const name = (await this.window.getByRole('tab', { name: '校对' }).innerText()) ?? '';
    return Number(/\d+/.exec(name)?.[0] ?? 0);
  }

  /** Resolves when the seed issue is on the screen and checked. */
  async ready(): Promise<this> {
    await expect(this.findings).toBeVisible();
    await expect(this.text).toContainText('钟楼召开二季度重点工作督查推进会');
    await expect(this.status).toContainText('已保存');
    return this;
  }

  /** Puts the caret behind `text`, which must be in view. */
  async clickBehind(text: string): Promise<void> {
    const { x, y } = await this.placeBehind(text);
    await this.window.mouse.click(x, y);
  }

  /** Rests the pointer on the place behind `text`, which must be in view. */
  async pointAt(text: string): Promise<void> {
    const { x, y } = await this.placeBehind(text);
    await this.window.mouse.move(x - 40, y);
    await this.window.mouse.move(x, y, { steps: 4 });
  }

  private async placeBehind(text: string): Promise<{ readonly x: number; readonly y: number }> {
    const place = await this.window.evaluate((wanted) => {
      // The editor cuts a line into pieces wherever the look changes, so the text is looked for across them.
      for (const line of document.querySelectorAll('.view-line')) {
        const end = (line.textContent ?? '').indexOf(wanted) + wanted.length;
        if (end < wanted.length) continue;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let passed = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (passed + length >= end) {
            const range = document.createRange();
            range.setStart(node, end - passed - 1);
            range.setEnd(node, end - passed);
            const { right, top, height } = range.getBoundingClientRect();
            return { x: right - 1, y: top + height / 2 };
          }
          passed += length;
        }
      }
      return undefined;
    }, text);
    if (place === undefined) throw new Error(`Not on the screen: ${text}`);
    return place;
  }

  /**
   * Does what needs the focus from its beginning to its end. Tests share a screen, and when another one's window takes
   * the focus, the system ends a composition by itself: then it is taken back and done again.
   */
  async undisturbed(app: ElectronApplication, action: () => Promise<void>): Promise<void> {
    for (let left = 5; left > 0; left--) {
      const lost = await app.evaluateHandle(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        const state = { lost: false };
        window?.focus();
        window?.once('blur', () => {
          state.lost = true;
        });
        return state;
      });
      await action();
      if (!(await lost.evaluate((state) => state.lost))) return;
      await this.saved();
      await this.window.keyboard.press('Control+Z');
    }
    throw new Error('Other windows took the focus five times.');
  }

  /** Waits until what was done is on the disk. */
  async saved(): Promise<void> {
    await expect(this.status).toContainText('已保存');
  }
}

/** A folder of the test's own. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'qingyang-e2e-'));
}

/** Answers the next dialogs that ask for files or a folder, as a person would. */
export async function answerOpenDialog(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths] });
  }, filePaths);
}
