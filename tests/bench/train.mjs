// `node tests/bench/train.mjs [FOLDER]`: fits the weights of core/repair from the truths of the benchmark (transcripts of
// public news) and writes core/repair/weights.ts and edgeTables.ts. Every run over the same truths writes the same files.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCore } from './support/core.mjs';
import { benchFolder, issuesOf } from './support/issues.mjs';
import { seamSamples } from './support/seamSamples.mjs';

const root = join(import.meta.dirname, '../..');
const folder = benchFolder();
const issues = issuesOf(existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder);
const core = await loadCore();
/** What stays as a person set it: Latin script and furniture do not occur in the samples. */
const FIXED = new Set([
  'left-latin-open',
  'right-lower',
  'right-capital',
  'hyphen',
  'across-furniture',
  'right-flush',
  'right-indented',
]);
/** What a person would say each piece of evidence is worth; where samples are few, the weights stay near it. */
const PRIOR = {
  bias: 0,
  bridge: 4,
  'left-closed': -7,
  'left-open': 2,
  'left-quote': 1,
  'left-pause': 6,
  'left-colon': -2.5,
  'left-digit': 0.5,
  'left-latin-open': 2,
  'left-held': 1,
  'left-short': -2,
  'left-heading': -2,
  'left-names': -1,
  'left-date': -4,
  'quote-across': 4,
  'left-opened': 1,
  'right-closes': 1,
  'right-no-start': 4,
  'right-quote': -0.5,
  'quotes-listed': 3,
  'right-lead': -9,
  'right-speech': -3,
  'right-amount': 2,
  'right-numbered': -2,
  'right-short': -2,
  'right-lower': 3,
  'right-capital': -1,
  'right-indented': -3,
  'right-flush': 2,
  'own-word': 2,
  hyphen: 4,
  'across-furniture': 0.5,
}; // prettier-ignore
/** Characters seen at fewer seams say nothing. */
const RAREST = 12;

/** @typedef {{keys: [string, number][], joined: boolean, weight: number}} Row */

/**
 * @param {any[]} samples
 * @returns {Row[]}
 */
function rowsOf(samples) {
  return samples.map(({ left, right, context, joined, weight }) => {
    const reading = core.readSeam(left, right, context);
    /** @type {[string, number][]} */
    const keys = reading.evidence.map((/** @type {string} */ id) => [id, 1]);
    if (reading.bridge !== undefined) keys.push(['bridge', core.bridgeMeasure(reading.bridge.gain)]);
    if (reading.evidence.includes('left-open')) {
      const end = left.trimEnd();
      keys.push(
        [`1${end.slice(-1)}`, 1],
        [`2${end.slice(-2)}`, 1],
        [`3${right.slice(0, 1)}`, 1],
        [`4${right.slice(0, 2)}`, 1],
      );
    }
    return { keys, joined, weight };
  });
}

/**
 * Logistic regression by Adagrad; weights of evidence are drawn towards what a person set, those of characters towards 0.
 * @param {Row[]} rows
 * @returns {Map<string, number>}
 */
function fitted(rows) {
  const counts = new Map();
  for (const { keys } of rows) for (const [key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const prior = new Map(Object.entries(PRIOR));
  const weights = new Map(prior);
  const slopes = new Map();
  const isEdge = (/** @type {string} */ key) => /^[1-4]/.test(key);
  for (let epoch = 0; epoch < 40; epoch++) {
    for (const { keys, joined, weight } of rows) {
      let sum = weights.get('bias');
      for (const [key, value] of keys) sum += (weights.get(key) ?? 0) * value;
      const error = weight * ((joined ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      for (const [key, value] of [.../** @type {[string, number][]} */ ([['bias', 1]]), ...keys]) {
        if (FIXED.has(key) || (isEdge(key) && counts.get(key) < RAREST)) continue;
        const now = weights.get(key) ?? 0;
        const pull = isEdge(key)
          ? (0.6 * now) / counts.get(key)
          : (2 * (now - (prior.get(key) ?? 0))) / (counts.get(key) ?? rows.length);
        const slope = error * value - pull;
        const steep = (slopes.get(key) ?? 1e-2) + slope * slope;
        slopes.set(key, steep);
        weights.set(key, now + (0.15 * slope) / Math.sqrt(steep));
      }
    }
  }
  return weights;
}

/**
 * @param {Map<string, number>} weights
 * @param {Row[]} rows
 */
function report(weights, rows) {
  const scored = rows.map(({ keys, joined, weight }) => {
    let sum = weights.get('bias') ?? 0;
    for (const [key, value] of keys) sum += (weights.get(key) ?? 0) * value;
    return { chance: 1 / (1 + Math.exp(-sum)), joined, weight };
  });
  const total = (/** @type {any[]} */ list) => list.reduce((sum, each) => sum + each.weight, 0);
  const joins = total(scored.filter((each) => each.joined));
  for (const threshold of [0.5, 0.75, 0.9, 0.95]) {
    const taken = scored.filter((each) => each.chance >= threshold);
    const right = total(taken.filter((each) => each.joined));
    console.log(`≥ ${threshold}: precision ${(right / total(taken)).toFixed(4)} recall ${(right / joins).toFixed(4)}`);
  }
  for (let bin = 0.5; bin < 1; bin += 0.1) {
    const inside = scored.filter((each) => each.chance >= bin && each.chance < bin + 0.1);
    if (inside.length > 0)
      console.log(
        `${bin.toFixed(1)}: ${(total(inside.filter((e) => e.joined)) / total(inside)).toFixed(3)} of ${inside.length}`,
      );
  }
}

const half = issues.filter((_, index) => index % 2 === 0);
const other = issues.filter((_, index) => index % 2 === 1);
const samples = seamSamples(issues, 3);
const rows = rowsOf(samples);
const open = rows.filter(({ keys }) => keys.some(([key]) => key === 'left-open'));
const weighed = (/** @type {Row[]} */ list) => list.reduce((sum, row) => sum + row.weight, 0);
console.log(
  `share of joins among open seams: ${(weighed(open.filter((row) => row.joined)) / weighed(open)).toFixed(3)}`,
);
console.log('trained on one half of the issues, tested on the other:');
report(fitted(rowsOf(seamSamples(half, 1))), rowsOf(seamSamples(other, 2)));

const weights = fitted(rows);
const shown = (/** @type {string} */ key) => Number((weights.get(key) ?? 0).toFixed(2));
writeFileSync(
  join(root, 'core/repair/weights.ts'),
  `import type { EvidenceId } from './evidence';

/** Log-odds of the logistic model that two parts are one paragraph, made by \`tests/bench/train.mjs\`. */
export const JOIN_BIAS = ${shown('bias')};
export const JOIN_WEIGHTS: Readonly<Record<EvidenceId, number>> = {
${Object.keys(core.JOIN_WEIGHTS)
  .map((id) => `  ${/-/.test(id) ? `'${id}'` : id}: ${shown(id)},`)
  .join('\n')}
};
export const MEASURE_WEIGHTS = { bridge: ${shown('bridge')} } as const;
`,
);
const table = (/** @type {number} */ kind) =>
  [...weights]
    .filter(
      ([key, value]) =>
        key.startsWith(String(kind)) && key.length === (kind % 2 === 1 ? 2 : 3) && Math.abs(value) >= 0.13,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, value]) =>
        key.slice(1) + String.fromCharCode(0x6d + Math.max(-12, Math.min(12, Math.round(value / 0.25)))),
    )
    .join('');
const tables = [1, 2, 3, 4].map((kind) =>
  JSON.stringify(table(kind)).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"'),
);
writeFileSync(
  join(root, 'core/repair/edgeTables.ts'),
  `/**
 * Log-odds that characters stand in the middle of a sentence rather than at its edge, made by \`tests/bench/train.mjs\`
 * from transcripts of public news. Each key is followed by a letter: m for 0, each letter further one quarter more,
 * each letter before one quarter less.
 */
export const LEFT_ONE =
  ${tables[0]};
export const LEFT_TWO =
  ${tables[1]};
export const RIGHT_ONE =
  ${tables[2]};
export const RIGHT_TWO =
  ${tables[3]};
`,
);
