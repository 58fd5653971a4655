// `npm run bench:library [ARTICLES]`: what saving, searching and opening cost in a large library, against a small one.
// Runs in the Electron of the program, because its Node is the one that searches.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../build/build.mjs';
import { hasDisplay } from '../../build/display.mjs';
import { findElectron } from '../../build/electron.mjs';
import { run } from '../../build/run.mjs';
import { app, isStale } from '../../build/sources.mjs';
import { startOf } from './library/startApp.mjs';
import { bundle } from './support/bundle.mjs';

if (!hasDisplay()) {
  const again = [process.execPath, import.meta.filename, ...process.argv.slice(2)];
  process.exit(await run('xvfb-run', ['-a', ...again]));
}
const many = Number(process.argv[2] ?? 100_000);
const program = await bundle('tests/bench/library/searchEntry.ts', 'search');
const { executable } = await findElectron(console.log);
if (isStale(app)) await buildApp();
const home = mkdtempSync(join(tmpdir(), 'qingyang-library-'));
const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

/** @param {number} articles @returns {Promise<Record<string, number>>} */
async function measured(articles) {
  const script = join(import.meta.dirname, 'library/measure.mjs');
  const folder = join(home, String(articles));
  const args = [script, program, folder, String(articles)];
  const output = execFileSync(executable, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return { ...JSON.parse(output), startMs: await startOf(executable, join(folder, 'library')) };
}

try {
  const small = await measured(100);
  const large = await measured(many);
  const ratio = (/** @type {string} */ name) => ((large[name] ?? 0) / (small[name] ?? 1)).toFixed(2);
  for (const [name, value] of Object.entries(large)) {
    console.log(`${name.padEnd(20)} ${(small[name] ?? 0).toFixed(2).padStart(10)} ${value.toFixed(2).padStart(10)}`);
  }
  console.log(`saving: ratio ${ratio('saveMedianMs')} (median), ${ratio('saveP95Ms')} (95th percentile)`);
  console.log(`start of the app: ratio ${ratio('startMs')}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
