import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { findElectron } from '../../../build/electron.mjs';
import { root } from '../../../build/sources.mjs';
import { troubleAfter } from './kill.mjs';

/**
 * Kills the real app while the page's own calls save edits. Needs a built app and a display (`xvfb-run`).
 *
 * @param {number} trials
 * @param {any} core the exports of `entry.ts`
 */
export async function appTrials(trials, core) {
  const { executable } = await findElectron(console.log);
  const home = mkdtempSync(join(tmpdir(), 'qingyang-durable-app-'));
  const folder = join(home, 'library');
  let acknowledged = 0;
  let failed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const said = await oneTrial(executable, home, folder);
    acknowledged += said.length;
    const trouble = await troubleAfter(core, folder, said);
    if (trouble.length === 0) continue;
    failed++;
    console.log(`app trial ${trial + 1}: ${trouble.slice(0, 5).join(' | ')}`);
  }
  rmSync(home, { recursive: true, force: true });
  return { trials, acknowledged, failed };
}

/** @param {string} executable @param {string} home @param {string} folder @returns {Promise<string[]>} */
async function oneTrial(executable, home, folder) {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(home, 'profile')}`,
    root,
    `--library=${folder}`,
  ];
  const app = await _electron.launch({ executablePath: executable, cwd: root, args });
  const window = await app.firstWindow();
  /** @type {string[]} */
  const said = [];
  await window.exposeFunction('acknowledged', (/** @type {string} */ line) => void said.push(line));
  await window.waitForFunction(() => 'qingyang' in globalThis);
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  setTimeout(() => child.kill('SIGKILL'), 300 + Math.random() * 1500);
  // The page dies in the middle of this, which is what is wanted.
  await window.evaluate(editForEver).catch(() => {});
  await ended;
  await app.close().catch(() => {});
  return said;
}

/** Runs in the page: edits the first issue and tells each answer of the main process. */
async function editForEver() {
  /** @type {any} */
  const page = globalThis;
  const { value } = await page.qingyang.start({});
  const id = value.issues[0].id;
  const opened = await page.qingyang.openIssue({ id });
  let revision = opened.value.revision;
  const article = opened.value.issue.articles[0].id;
  for (let count = 0; ; count++) {
    const tag = `${Date.now()}-${count}`;
    const when = new Date().toISOString();
    const operations = [{ kind: 'set-article', id: article, fields: { tags: [tag] } }];
    const step = `s${revision + 1}`;
    const changes = [{ id: `${step}.1`, why: [], operations }];
    const label = { zh: tag, en: tag };
    const inverse = { kind: 'restore' };
    const steps = [{ id: step, who: 'bench', when, label, changes, inverse }];
    const answer = await page.qingyang.commitSteps({ id, revision, steps });
    if (!answer.ok) return page.acknowledged(`refused ${answer.error.code}`);
    revision = answer.value.revision;
    void page.acknowledged(`edit ${id} ${revision} ${tag}`);
  }
}
