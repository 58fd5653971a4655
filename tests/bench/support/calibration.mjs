import { author, normal, sourceOf } from './issues.mjs';

/**
 * What every seam says about itself, and whether the truth has it: seams that cleaning closed, and joins that were
 * only offered. A seam is right where its two sides stand together in a paragraph of the truth.
 * @param {any} core
 * @param {{text: string, truth: any}[]} issues
 * @returns {{rule: string, confidence: number, right: boolean, text: string}[]}
 */
export function seamsAgainstTruth(core, issues) {
  const seen = [];
  for (const { text, truth } of issues) {
    const whole = truth.articles.flatMap((/** @type {any} */ a) => a.paragraphs.map(normal)).join('\n');
    const cleaned = core.clean(core.newEdition('x', '', [sourceOf(text)], author).value, 'suggested', author).value
      .edition;
    const view = core.viewOf(cleaned.issue);
    const changes = new Map(
      cleaned.journal.flatMap((/** @type {any} */ step) => step.changes.map((/** @type {any} */ c) => [c.id, c])),
    );
    for (const article of cleaned.issue.articles) {
      for (const paragraph of article.paragraphs) {
        const shown = view.text(paragraph);
        for (const { at, change } of core.seamsOf(paragraph)) {
          const { rule, confidence } = changes.get(change) ?? {};
          seen.push({ rule, confidence, ...judged(shown.slice(0, at), shown.slice(at), whole) });
        }
      }
    }
    for (const finding of core.detect(cleaned.issue)) {
      const [operation] = finding.fixes[0]?.operations.filter((/** @type {any} */ o) => o.kind === 'join') ?? [];
      if (operation === undefined) continue;
      const find = (/** @type {string} */ id) =>
        view.text(
          cleaned.issue.articles
            .flatMap((/** @type {any} */ a) => a.paragraphs)
            .find((/** @type {any} */ p) => p.id === id),
        );
      const sides = judged(find(operation.paragraph), find(operation.others[0].paragraph), whole);
      seen.push({ rule: `${finding.rule} (offered)`, confidence: finding.confidence, ...sides });
    }
  }
  return seen;
}

/**
 * @param {string} left
 * @param {string} right
 * @param {string} whole
 */
function judged(left, right, whole) {
  const a = normal(left.slice(-14)).slice(-7);
  const b = normal(right.slice(0, 14)).slice(0, 7);
  return { right: whole.includes(a + b), text: `${a}|${b}` };
}

const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1.0001];

/**
 * Prints how often seams of each confidence were right.
 * @param {{rule: string, confidence: number, right: boolean}[]} seams
 */
export function printCalibration(seams) {
  console.log('\ncalibration  confidence       seams  right   share');
  for (let bin = 1; bin < BINS.length; bin++) {
    const low = BINS[bin - 1] ?? 0;
    const high = BINS[bin] ?? 1;
    const inside = seams.filter((seam) => seam.confidence >= low && seam.confidence < high);
    if (inside.length === 0) continue;
    const right = inside.filter((seam) => seam.right).length;
    const range = `${low.toFixed(3)}–${Math.min(high, 1).toFixed(3)}`;
    console.log(
      `             ${range}  ${String(inside.length).padStart(8)} ${String(right).padStart(6)}  ${(right / inside.length).toFixed(4)}`,
    );
  }
}
