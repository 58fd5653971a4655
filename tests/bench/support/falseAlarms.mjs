import { author, sourceOf } from './issues.mjs';

/**
 * Prints what is found in text that has nothing wrong: each truth as input, per 10,000 characters. Nothing of it may be applied.
 * @param {any} core
 * @param {{truth: any}[]} issues
 * @param {boolean} verbose
 */
export function printFalseAlarms(core, issues, verbose) {
  /** @type {Map<string, number>} */
  const byRule = new Map();
  let characters = 0;
  let found = 0;
  let applied = 0;
  for (const { truth } of issues) {
    const text = cleanText(truth);
    const edition = core.newEdition('x', '', [sourceOf(text)], author).value;
    const cleaned = core.clean(edition, 'suggested', author).value;
    const findings = core.detect(edition.issue);
    characters += text.length;
    found += findings.length;
    applied += cleaned.applied.length;
    for (const finding of findings) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      if (verbose) console.log(finding.rule, finding.fixing, finding.confidence.toFixed(2), finding.before);
    }
  }
  console.log(
    `\nfalse alarms ${found} in ${characters} characters: ${((found / characters) * 10_000).toFixed(2)} per 10,000 (goal ≤ 3)`,
  );
  for (const [rule, count] of byRule) console.log(`             ${rule}: ${count}`);
  console.log(`             applied: ${applied} (goal 0)`);
}

/**
 * A truth written as a clean issue.
 * @param {any} truth
 */
function cleanText(truth) {
  const article = (/** @type {any} */ a) =>
    [`## ${a.headline}`, a.byline, ...a.paragraphs, a.credit]
      .filter((part) => part !== undefined && part !== '')
      .join('\n\n');
  return `${truth.articles.map(article).join('\n\n')}\n`;
}
