// `npm run bench:start`: how long the program takes from its start to the desk (toolbar and list of articles), to the seed
// issue's text in the editor and to its findings, against a bare Electron window in the same run; and how much room it takes
// installed. Prints the ratios; nothing is asserted. Both start by turns, so what else the machine does counts for both.
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
const BARE = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
`;

/**
 * @param {string} executable
 * @param {string[]} args
 * @returns {Promise<{desk: number, text: number, findings: number}>} milliseconds from the start; a bare window has only one
 */
async function timeToUse(executable, args) {
  const begun = Date.now();
  const started = await _electron.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
  try {
    const window = await started.firstWindow();
    // The page looks at every frame and tells the time of the one in which it was there.
    const moments = await window.evaluate(
      () =>
        new Promise((resolve) => {
          const seen = { desk: 0, text: 0, findings: 0 };
          const bare = () => document.querySelector('#bare') !== null;
          const look = () => {
            if (bare() || document.querySelector('[role=option]')) seen.desk ||= Date.now();
            if (bare() || document.querySelector('.view-line')) seen.text ||= Date.now();
            const tab = document.querySelector('[role=tab]')?.textContent ?? '';
            if (bare() || /\d/.test(tab)) seen.findings ||= Date.now();
            if (seen.desk && seen.text && seen.findings) resolve(seen);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const { desk, text, findings } = /** @type {{desk: number, text: number, findings: number}} */ (moments);
    return { desk: desk - begun, text: text - begun, findings: findings - begun };
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
    writeFileSync(join(bare, 'index.html'), '<!doctype html><title>bare</title><p id="bare">bare</p>');
    const own = [`--user-data-dir=${join(work, 'own')}`, root, `--library=${join(work, 'library')}`];
    const other = [`--user-data-dir=${join(work, 'other')}`, bare];
    const first = await timeToUse(executable, own);
    await timeToUse(executable, other);
    /** @type {Record<string, number[]>} */
    const times = { bare: [], desk: [], text: [], findings: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.bare?.push((await timeToUse(executable, other)).desk);
      for (const [name, time] of Object.entries(await timeToUse(executable, own))) times[name]?.push(time);
    }
    const bareTime = median(times.bare ?? []);
    console.log(`start, median of ${ROUNDS}; the very first start, which makes a library: text after ${first.text} ms`);
    console.log(`  bare Electron window  ${bareTime} ms`);
    for (const name of ['desk', 'text', 'findings']) {
      const time = median(times[name] ?? []);
      console.log(`  ${name.padEnd(20)}  ${time} ms, ratio ${(time / bareTime).toFixed(2)} (goal: at most 1.50)`);
    }
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
