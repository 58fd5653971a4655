// `npm run bench:fuzz [CASES] [FIRST]`: mutated and random files through every importer and the files of the library. Ends
// with 1 where a case crashes, takes longer than two seconds, leaves an unbalanced ledger or is refused without a sentence.
// A case is made from its number alone: `npm run bench:fuzz 1 NUMBER` shows it again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './support/bundle.mjs';

const cases = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);
const LONGEST = 2_000;
const seeds = join(import.meta.dirname, '../../seeds');
const corpus = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));
const { fuzzCase } = await import(pathToFileURL(await bundle('tests/bench/fuzz/entry.ts', 'fuzz')).href);

let bad = 0;
let slowest = { number: 0, milliseconds: 0 };
/** @type {Record<string, number>} */
const counts = {};
const started = performance.now();
for (let number = first; number < first + cases; number++) {
  const began = performance.now();
  const { kind, taken, trouble } = fuzzCase(number, corpus);
  const milliseconds = performance.now() - began;
  if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  const name = `${kind}, ${taken ? 'taken' : 'refused'}`;
  counts[name] = (counts[name] ?? 0) + 1;
  if (trouble === undefined && milliseconds <= LONGEST) continue;
  bad++;
  if (bad <= 20) console.log(`case ${number} (${kind}): ${trouble ?? `took ${milliseconds.toFixed(0)} ms`}`);
}
for (const [name, count] of Object.entries(counts).sort()) console.log(`${name}: ${count}`);
console.log(`slowest: case ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms`);
console.log(`${cases} cases in ${((performance.now() - started) / 1000).toFixed(0)} s, ${bad} with trouble`);
process.exitCode = bad === 0 ? 0 : 1;
