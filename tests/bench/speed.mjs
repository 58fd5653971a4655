// `npm run bench:speed [FOLDER]`: megabytes of text a second that one thread imports, mends and checks, against what
// autocorrect-node formats in the same run (it only sets spaces and widths). Prints the ratio; nothing is asserted.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadCore } from './support/core.mjs';
import { author, benchFolder, issuesOf, sourceOf } from './support/issues.mjs';

const folder = benchFolder();
const texts = issuesOf(existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder).map(({ text }) => text);
const core = await loadCore();
const { format } = createRequire(import.meta.url)('autocorrect-node');
const ROUNDS = 7;
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/**
 * The best of several rounds over all texts, in megabytes a second of processor time, so that what else the machine does
 * counts for neither side.
 * @param {(text: string) => unknown} work
 */
function rate(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const text of texts) work(text);
    const used = process.cpuUsage(start);
    best = Math.min(best, used.user + used.system);
  }
  return bytes / best;
}

const mend = (/** @type {string} */ text) =>
  core.clean(core.newEdition('x', '', [sourceOf(text)], author).value, 'suggested', author).value;
const imported = rate((text) => core.newEdition('x', '', [sourceOf(text)], author));
const cleaned = rate(mend);
const whole = rate((text) => core.detect(mend(text).edition.issue));
const other = rate((text) => format(text));
const megabytes = (/** @type {number} */ value) => `${value.toFixed(2)} MB/s`.padStart(12);
console.log(`${texts.length} issues, ${(bytes / 1e6).toFixed(2)} MB, one thread, best of ${ROUNDS} rounds`);
console.log(`import                    ${megabytes(imported)}`);
console.log(`import, mend              ${megabytes(cleaned)}`);
console.log(`import, mend, look again  ${megabytes(whole)}`);
console.log(`autocorrect-node format   ${megabytes(other)}`);
console.log(`ratio                     ${(whole / other).toFixed(3)} (goal ≥ 1)`);
