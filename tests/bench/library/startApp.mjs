import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { root } from '../../../build/sources.mjs';

/**
 * How long the real app takes from its start to a window that shows the library, in milliseconds: the best of a few
 * trials, because a busy machine only ever adds to it. Needs a built app and a display.
 *
 * @param {string} executable
 * @param {string} library
 * @returns {Promise<number>}
 */
export async function startOf(executable, library) {
  const home = mkdtempSync(join(tmpdir(), 'qingyang-start-'));
  let best = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < 4; trial++) {
    const began = performance.now();
    const args = ['--no-sandbox', '--disable-gpu', `--user-data-dir=${home}`, root, `--library=${library}`];
    const app = await _electron.launch({ executablePath: executable, cwd: root, args });
    const window = await app.firstWindow();
    await window.waitForFunction(() => document.body.innerText.length > 100, undefined, { polling: 20 });
    best = Math.min(best, performance.now() - began);
    await app.close();
  }
  rmSync(home, { recursive: true, force: true });
  return best;
}
