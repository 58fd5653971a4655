import { author, sourceOf } from './issues.mjs';

/** @param {number[]} times */
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

/**
 * Throughput, by the processor's time, of all proof rules over whole issues, beside autocorrect-node over the same paragraphs in the same run, and the
 * time to look again at an article of 5,000 characters after one typed character.
 * @param {any} core
 * @param {string[]} texts clean issues
 * @param {(text: string) => string} autocorrect
 */
export function printSpeed(core, texts, autocorrect) {
  const rules = core.PASSES.find((/** @type {any} */ pass) => pass.id === 'proof').rules;
  const ours = [];
  const theirs = [];
  let bytes = 0;
  for (let round = 0; round < 15; round++) {
    const issues = texts.map((text) => core.newEdition('x', '', [sourceOf(text)], author).value.issue);
    const house = core.DEFAULT_HOUSE;
    const views = issues.map((/** @type {any} */ issue) => core.viewOf(issue, house));
    const paragraphs = views.flatMap((/** @type {any} */ view) =>
      view.issue.articles.flatMap((/** @type {any} */ article) =>
        article.paragraphs.map((/** @type {any} */ p) => view.text(p)),
      ),
    );
    bytes = paragraphs.reduce(
      (/** @type {number} */ sum, /** @type {string} */ text) => sum + Buffer.byteLength(text),
      0,
    );
    let start = process.cpuUsage();
    for (const view of views) {
      for (const article of view.issue.articles)
        for (const rule of rules) if (!rule.offByDefault) rule.article?.(article, view);
      for (const rule of rules) rule.issue?.(view);
    }
    ours.push(process.cpuUsage(start).user / 1000);
    start = process.cpuUsage();
    for (const text of paragraphs) autocorrect(text);
    theirs.push(process.cpuUsage(start).user / 1000);
  }
  const megabytes = bytes / 2 ** 20;
  const [mine, other] = [megabytes / (median(ours) / 1000), megabytes / (median(theirs) / 1000)];
  console.log(
    `\nspeed        all rules on clean text ${mine.toFixed(1)} MB/s, autocorrect-node ${other.toFixed(1)} MB/s: ${(mine / other).toFixed(2)} times (goal ≥ 1.0)`,
  );
  printAgain(core, texts);
}

/**
 * @param {any} core
 * @param {string[]} texts
 */
function printAgain(core, texts) {
  const body = texts
    .join('\n')
    .split('\n')
    .filter((line) => line.length > 60 && !line.startsWith('#'));
  let length = 0;
  const lines = body.filter((line) => {
    length += line.length;
    return length <= 5000;
  });
  let { issue } = core.newEdition('x', '', [sourceOf(`## 标题\n\n${lines.join('\n\n')}\n`)], author).value;
  const house = core.DEFAULT_HOUSE;
  core.detect(issue, house);
  const times = [];
  for (let round = 0; round < 60; round++) {
    const [article] = issue.articles;
    const paragraph = article.paragraphs[1 + (round % (article.paragraphs.length - 1))];
    const operation = { kind: 'replace', paragraph: paragraph.id, start: 10, before: '', after: '新' };
    const step = {
      id: `s${round}`,
      ...author,
      label: { zh: '', en: '' },
      changes: [{ id: `s${round}.1`, why: [], operations: [operation] }],
    };
    issue = core.applyStep(issue, step).value.issue;
    const start = performance.now();
    core.detect(issue, house);
    times.push(performance.now() - start);
  }
  console.log(
    `             an article of ${lines.join('').length} characters looked at again after a keystroke: ${median(times).toFixed(2)} ms, slowest ${Math.max(...times).toFixed(2)} ms (goal ≤ 10)`,
  );
}
