// `npm run bench:durable [TRIALS] [APP_TRIALS]`: a scripted editor is killed (SIGKILL) at random moments, in the store
// alone and in the real app; each time everything that was acknowledged must be on the disk. Ends with 1 where it is not.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from '../../build/build.mjs';
import { hasDisplay } from '../../build/display.mjs';
import { run } from '../../build/run.mjs';
import { app as built, isStale } from '../../build/sources.mjs';
import { troubleAfter, workUntilKilled } from './library/kill.mjs';
import { appTrials } from './library/killApp.mjs';
import { bundle } from './support/bundle.mjs';

const root = join(import.meta.dirname, '../..');
const trials = Number(process.argv[2] ?? 500);
const inApp = Number(process.argv[3] ?? 20);
/** A library is used this often, so that its journals stay as long as real ones. */
const PER_LIBRARY = 20;

if (inApp > 0 && !hasDisplay()) {
  const again = [process.execPath, import.meta.filename, ...process.argv.slice(2)];
  process.exit(await run('xvfb-run', ['-a', ...again]));
}
if (inApp > 0 && isStale(built)) await buildApp();
const program = await bundle('tests/bench/library/entry.ts', 'library');
const core = await import(pathToFileURL(program).href);
const seed = join(root, 'seeds', readdirSync(join(root, 'seeds')).find((name) => name.endsWith('.txt')) ?? '');
let failed = 0;
let acknowledged = 0;
let folder = '';
const started = Date.now();
for (let trial = 0; trial < trials; trial++) {
  if (trial % PER_LIBRARY === 0) {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    folder = mkdtempSync(join(tmpdir(), 'qingyang-durable-'));
  }
  const said = await workUntilKilled({ bundle: program, folder, seed, after: Math.random() ** 2 * 400 });
  acknowledged += said.filter((line) => /^(edit|import|settings)/.test(line)).length;
  const trouble = await troubleAfter(core, folder, said);
  if (trouble.length === 0) continue;
  failed++;
  console.log(`trial ${trial + 1}: ${trouble.slice(0, 5).join(' | ')}`);
}
rmSync(folder, { recursive: true, force: true });
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`store alone: ${trials} kills, ${acknowledged} acknowledged, ${failed} trials with trouble (${seconds} s)`);
const app = inApp > 0 ? await appTrials(inApp, core) : { trials: 0, acknowledged: 0, failed: 0 };
console.log(`real app: ${app.trials} kills, ${app.acknowledged} acknowledged edits, ${app.failed} trials with trouble`);
process.exitCode = failed + app.failed === 0 ? 0 : 1;
