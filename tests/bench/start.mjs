// `npm run bench:start`: how long the program takes from its start to a usable window (the seed issue's text drawn, its
// findings listed), against a bare Electron window in the same run, and how much room it takes installed. Prints the
// ratios; nothing is asserted. Both are started by turns, so that what else the machine does counts for both.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { buildApp } from '../../build/build.mjs';
import { hasDisplay } from '../../build/display.mjs';
import { findElectron } from '../../build/electron.mjs';
import { run } from '../../build/run.mjs';
import { app, isStale, root } from '../../build/sources.mjs';

const ROUNDS = 7;
/** True in the page once a person can begin: text to read and findings to decide on. */
const USABLE =
  "document.querySelector('.view-line') !== null && /\\d/.test(document.querySelector('[role=tab]')?.textContent ?? '')";
const BARE = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
`;

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {string} usable what is true in the page when it can be used
 * @returns {Promise<number>} milliseconds from the start to that moment
 */
async function timeToUse(executable, args, usable) {
  const begun = Date.now();
  const started = await _electron.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
  try {
    const window = await started.firstWindow();
    // The page looks at every frame and tells the time of the one in which it was there.
    const at = await window.evaluate(
      (expression) =>
        new Promise((resolve) => {
          const look = () => (globalThis.eval(expression) ? resolve(Date.now()) : requestAnimationFrame(look));
          look();
        }),
      usable,
    );
    return Number(at) - begun;
  } finally {
    await started.close();
  }
}

/** @type {(values: number[]) => number} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @type {(folder: string) => number} the bytes of all files below it */
function size(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function measure() {
  if (isStale(app)) await buildApp();
  const { executable, dist } = await findElectron();
  const work = mkdtempSync(join(tmpdir(), 'qingyang-start-'));
  const bare = join(work, 'bare');
  try {
    mkdirSync(bare);
    writeFileSync(join(bare, 'package.json'), '{"name":"bare","main":"main.cjs"}');
    writeFileSync(join(bare, 'main.cjs'), BARE);
    writeFileSync(join(bare, 'index.html'), '<!doctype html><title>bare</title><p id="there">bare</p>');
    const own = [`--user-data-dir=${join(work, 'own')}`, root, `--library=${join(work, 'library')}`];
    const other = [`--user-data-dir=${join(work, 'other')}`, bare];
    const first = await timeToUse(executable, own, USABLE);
    await timeToUse(executable, other, "document.querySelector('#there') !== null");
    /** @type {number[]} */
    const ours = [];
    /** @type {number[]} */
    const bares = [];
    for (let round = 0; round < ROUNDS; round++) {
      bares.push(await timeToUse(executable, other, "document.querySelector('#there') !== null"));
      ours.push(await timeToUse(executable, own, USABLE));
    }
    console.log(`start, median of ${ROUNDS} (the very first start, which makes a library: ${first} ms)`);
    console.log(`  bare Electron window ${median(bares)} ms, Qingyang with the seed issue open ${median(ours)} ms`);
    console.log(`  ratio ${(median(ours) / median(bares)).toFixed(2)} (goal: at most 1.50)`);
    const installed = join(root, 'dist/linux-unpacked');
    if (!existsSync(installed)) console.log('size: run npm run package first');
    else {
      const [mine, plain] = [size(installed), size(dist)];
      console.log(`size: bare Electron ${(plain / 1e6).toFixed(1)} MB, installed ${(mine / 1e6).toFixed(1)} MB`);
      console.log(`  ratio ${(mine / plain).toFixed(2)} (goal: at most 1.15)`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (hasDisplay()) await measure();
else
  process.exitCode = await run('xvfb-run', [
    '-a',
    '-s',
    '-screen 0 1600x1000x24',
    process.execPath,
    import.meta.filename,
  ]);
