// `npm run bench:window`: what a person waits for in the real window. A key press until its pixels and until the list of
// findings knows of it, in an article of 5,000 characters with hundreds of open findings; opening an article; opening an
// issue of 40 articles. Prints the figures beside the goals; nothing is asserted. The window keeps the times itself, from
// the time stamp of the key or the click to the frame after the one that shows the result.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { buildApp } from '../../build/build.mjs';
import { hasDisplay } from '../../build/display.mjs';
import { findElectron } from '../../build/electron.mjs';
import { run } from '../../build/run.mjs';
import { app, isStale, root } from '../../build/sources.mjs';
import { issuesFor } from './support/windowIssues.mjs';
import { watchTimes } from './support/windowTimes.mjs';

const KEYS = 60;
const ROUNDS = 12;

/** @type {(values: number[], share: number) => string} the value that so many of them do not pass */
function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

/** @param {string} name @param {number[]} values @param {string} goal */
function print(name, values, goal) {
  const figures = `median ${percentile(values, 0.5)} ms, p95 ${percentile(values, 0.95)} ms`;
  console.log(`${name.padEnd(34)} ${figures} (goal: ${goal}; ${values.length} times)`);
}

/** @param {import('@playwright/test').Page} window @param {string} title */
async function openIssue(window, title) {
  await window
    .getByRole('button', { name: /^期|期$/ })
    .first()
    .click();
  await window.getByRole('option', { name: title }).click();
}

async function measure() {
  if (isStale(app)) await buildApp();
  const { executable } = await findElectron();
  const work = mkdtempSync(join(tmpdir(), 'qingyang-window-'));
  const seeds = readdirSync(join(root, 'seeds')).map((name) => readFileSync(join(root, 'seeds', name), 'utf8'));
  const files = issuesFor(seeds[0] ?? '').map(({ name, text }) => {
    const path = join(work, `${name}.txt`);
    writeFileSync(path, text);
    return path;
  });
  mkdirSync(join(work, 'profile'));
  const started = await _electron.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(work, 'profile')}`,
      root,
      `--library=${join(work, 'library')}`,
    ],
    env: { ...process.env, LANG: 'zh_CN.UTF-8' },
  });
  try {
    const window = await started.firstWindow();
    const articles = window.getByRole('navigation', { name: '稿件列表' }).getByRole('option');
    await articles.first().waitFor();
    await started.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    }, files);
    await window.keyboard.press('Control+O');
    await window.getByRole('status').filter({ hasText: '已导入' }).waitFor();
    const times = await watchTimes(window);

    await openIssue(window, 'long');
    const text = window.locator('.view-lines');
    await text.waitFor();
    await window.waitForTimeout(2000);
    const open = await window.getByRole('tab', { name: '校对' }).innerText();
    await text.click({ position: { x: 200, y: 200 } });
    await times.forget();
    for (let key = 0; key < KEYS; key++) {
      await window.keyboard.press('KeyA');
      await window.waitForTimeout(30);
    }
    print('key press to pixels', await times.pixels(), 'p95 at most 16 ms');

    await window.keyboard.press('Control+Z');
    await window.waitForTimeout(1000);
    for (let round = 0; round < ROUNDS; round++) {
      await times.awaitFindings();
      // A second full stop is a finding of its own: the count on the tab changes.
      await window.keyboard.insertText('。');
      await window.keyboard.press('Enter');
      await window.waitForTimeout(700);
    }
    print('key press to fresh findings', await times.findings(), 'at most 50 ms');
    console.log(`  (findings in the issue: ${/\d+/.exec(open)?.[0] ?? '?'})`);

    await openIssue(window, 'forty');
    await window.waitForTimeout(3000);
    for (let round = 0; round < ROUNDS; round++) {
      await times.awaitArticle();
      await articles.nth(1 + (round % 6)).click();
      await window.waitForTimeout(500);
    }
    print('opening an article', await times.articles(), 'at most 50 ms');
    for (let round = 0; round < ROUNDS; round++) {
      await openIssue(window, 'long');
      await window.waitForTimeout(800);
      await times.awaitIssue(40);
      await openIssue(window, 'forty');
      await window.waitForTimeout(1200);
    }
    print('opening an issue of 40 articles', await times.issues(), 'at most 150 ms');
  } finally {
    await started.close();
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
