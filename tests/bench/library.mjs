// `npm run bench:library [ARTICLES]`: what saving, searching and opening cost in a large library, against a small one.
// Runs in the Electron of the program, because its Node is the one that searches.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../build/electron.mjs';
import { bundle } from './support/bundle.mjs';

const many = Number(process.argv[2] ?? 100_000);
const program = await bundle('tests/bench/library/searchEntry.ts', 'search');
const { executable } = await findElectron(console.log);
const home = mkdtempSync(join(tmpdir(), 'qingyang-library-'));
const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

/** @param {number} articles @returns {Record<string, number>} */
function measured(articles) {
  const script = join(import.meta.dirname, 'library/measure.mjs');
  const args = [script, program, join(home, String(articles)), String(articles)];
  return JSON.parse(execFileSync(executable, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

try {
  const small = measured(100);
  const large = measured(many);
  for (const [name, value] of Object.entries(large)) {
    console.log(`${name.padEnd(20)} ${(small[name] ?? 0).toFixed(2).padStart(10)} ${value.toFixed(2).padStart(10)}`);
  }
  console.log(
    `saving ratio ${((large.saveMedianMs ?? 0) / (small.saveMedianMs ?? 1)).toFixed(2)} (median), ${((large.saveP95Ms ?? 0) / (small.saveP95Ms ?? 1)).toFixed(2)} (95th percentile)`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
