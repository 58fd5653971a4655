// `npm run bench:speed [FOLDER]`: megabytes of text a second that one thread mends as `qingyang filter` does (a line of
// JSON in, import, repair, widths, record, a line of JSON out), against what autocorrect-node formats in the same run (it
// only sets spaces and widths). Prints the ratio; nothing is asserted.

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
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => unknown} work
 */
function rate(items, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const item of items) work(item);
    const used = process.cpuUsage(start);
    best = Math.min(best, used.user + used.system);
  }
  return bytes / best;
}

const mend = (/** @type {string} */ text) =>
  core.clean(core.newEdition('x', '', [sourceOf(text)], author).value, 'suggested', author).value;
const imported = rate(texts, (text) => core.newEdition('x', '', [sourceOf(text)], author));
const cleaned = rate(texts, mend);
const lines = texts.map((text, index) => Buffer.from(JSON.stringify({ id: String(index), text })));
const settings = { level: 'suggested', language: 'zh', proof: false };
const whole = rate(lines, (line) => `${JSON.stringify(core.outcomeOf(line, settings))}\n`);
const other = rate(texts, (text) => format(text));
const megabytes = (/** @type {number} */ value) => `${value.toFixed(2)} MB/s`.padStart(12);
console.log(`${texts.length} issues, ${(bytes / 1e6).toFixed(2)} MB, one thread, best of ${ROUNDS} rounds`);
console.log(`import                    ${megabytes(imported)}`);
console.log(`import, mend              ${megabytes(cleaned)}`);
console.log(`filter, line to line      ${megabytes(whole)}`);
console.log(`autocorrect-node format   ${megabytes(other)}`);
console.log(`ratio                     ${(whole / other).toFixed(3)} (goal ≥ 1)`);
