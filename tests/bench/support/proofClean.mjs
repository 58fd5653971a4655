import { author, sourceOf } from './issues.mjs';

/**
 * What the proof rules say about text that has nothing wrong, per 10,000 characters, rule by rule.
 * @param {any} core
 * @param {string[]} texts
 * @param {boolean} verbose
 */
export function printClean(core, texts, verbose) {
  const own = new Set(
    core.PASSES.find((/** @type {any} */ pass) => pass.id === 'proof').rules.map((/** @type {any} */ rule) => rule.id),
  );
  /** @type {Map<string, number>} */
  const byRule = new Map();
  let characters = 0;
  let alarms = 0;
  let safe = 0;
  for (const text of texts) {
    characters += text.length;
    for (const finding of core.detect(core.newEdition('x', '', [sourceOf(text)], author).value.issue)) {
      if (!own.has(finding.rule)) continue;
      if (finding.fixing === 'safe') safe++;
      else alarms++;
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      if (verbose) console.log(`  ${finding.rule}: ${finding.before} | ${finding.message.zh}`);
    }
  }
  const rate = (/** @type {number} */ count) => ((count / characters) * 10_000).toFixed(2);
  console.log(
    `clean text   ${characters} characters: ${alarms} alarms, ${rate(alarms)} per 10,000 (goal ≤ 3); safe changes ${safe} (goal 0)`,
  );
  for (const [rule, count] of [...byRule].sort(([, a], [, b]) => b - a))
    console.log(`             ${rule.padEnd(20)} ${String(count).padStart(4)}  ${rate(count)}`);
}
