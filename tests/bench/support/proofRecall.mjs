import { author, sourceOf } from './issues.mjs';
import { SEEDS } from './proofSeeds.mjs';
import { randomFrom } from './random.mjs';

const EACH = 120;

/**
 * How many seeded errors are found: by their own rule, and by any rule of the proof pass, at the right place.
 * @param {any} core
 * @param {string[]} paragraphs clean
 * @param {boolean} verbose
 */
export function printRecall(core, paragraphs, verbose) {
  const own = new Set(
    core.PASSES.find((/** @type {any} */ pass) => pass.id === 'proof').rules.map((/** @type {any} */ rule) => rule.id),
  );
  console.log(
    '\nrecall       (“right fix” is 0 where the seed added words that no fix can know to be new)\n             rule                     seeded  by rule  by any  right fix',
  );
  for (const [name, seed] of Object.entries(SEEDS)) {
    const rule = name.split(' ')[0];
    const random = randomFrom(7);
    let seeded = 0;
    let byRule = 0;
    let byAny = 0;
    let fixed = 0;
    for (let tries = 0; tries < 6000 && seeded < EACH; tries++) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
      if (paragraph.length < 40 || paragraph.startsWith('本报讯')) continue;
      const error = seed(paragraph, random, core);
      if (error === undefined || error.text === paragraph) continue;
      seeded++;
      const { issue } = core.newEdition('x', '', [sourceOf(`## 标题\n\n${error.text}\n`)], author).value;
      const view = core.viewOf({ ...issue, date: '2024-07-10' });
      const found = core.detect(view.issue).filter((/** @type {any} */ f) => own.has(f.rule));
      const near = found.filter(
        (/** @type {any} */ f) => error.at < 0 || (f.where.start <= error.at + 16 && f.where.end >= error.at - 1),
      );
      const mine = near.find((/** @type {any} */ f) => f.rule === rule);
      if (mine !== undefined) byRule++;
      if (near.length > 0) byAny++;
      else if (verbose)
        console.log(`  missed by ${name}: ${error.text.slice(Math.max(0, error.at - 8), error.at + 14)}`);
      if (near.some((/** @type {any} */ f) => repaired(f, error.text, paragraph))) fixed++;
    }
    const share = (/** @type {number} */ count) => (seeded === 0 ? '   –' : (count / seeded).toFixed(2));
    console.log(
      `             ${name.padEnd(24)} ${String(seeded).padStart(5)}    ${share(byRule)}    ${share(byAny)}    ${share(fixed)}`,
    );
  }
}

/**
 * True where the best fix of a finding gives the clean paragraph back, or comes nearer to it by its part of a pair.
 * @param {any} finding
 * @param {string} text
 * @param {string} clean
 */
function repaired(finding, text, clean) {
  const operation = finding.fixes[0]?.operations[0];
  if (operation === undefined) return false;
  const after =
    text.slice(0, operation.start) + operation.after + text.slice(operation.start + operation.before.length);
  return after === clean || distance(after, clean) < distance(text, clean);
}

/**
 * Code units that differ between the common start and the common end.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end;
}
