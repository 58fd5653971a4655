// What `npm run bench:library` measures, in the program's own Electron: `measure.mjs BUNDLE FOLDER ARTICLES`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [bundle = '', folder = '', count = '0'] = process.argv.slice(2);
const { Library, LibrarySearch, placeIssue, prepareIssue } = await import(pathToFileURL(bundle).href);
const articles = Number(count);
const PER_ISSUE = 20;
const WHEN = '2026-11-24T08:00:00.000Z';

/** A generator that always gives the same numbers. */
let state = 42;
const random = (/** @type {number} */ below) => {
  state = (state * 48271) % 2147483647;
  return state % below;
};
// Characters as frequent as in a language: the common ones come far more often than the rare ones.
const common =
  '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学';
const rare = Array.from({ length: 3000 }, (_, n) => String.fromCharCode(0x4e00 + n * 6));
const character = () =>
  random(100) < 45 ? common[random(common.length)] : rare[Math.floor((random(1000) / 1000) ** 2 * rare.length)];
const sentence = () => `${Array.from({ length: 12 + random(14) }, character).join('')}${'，。；'[random(3)]}`;
const article = (/** @type {number} */ n) => {
  let text = `## 第${n}篇${Array.from({ length: 8 }, character).join('')}\n\n`;
  while (Buffer.byteLength(text) < 1500) text += `${sentence()}${random(5) === 0 ? '\n\n' : ''}`;
  return `${text}\n\n`;
};
const ms = (/** @type {number} */ since) => performance.now() - since;
const at = (/** @type {number[]} */ times, /** @type {number} */ share) =>
  times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const must = (/** @type {any} */ result) => {
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

mkdirSync(folder, { recursive: true });
const file = join(folder, 'next.txt');
const home = join(folder, 'library');
let made = 0;
let began = performance.now();
const filling = must(await Library.open(home, 'zh', () => {}));
while (made < articles) {
  let text = '';
  for (let n = 0; n < PER_ISSUE; n++) text += article(made++);
  writeFileSync(file, text);
  must(await placeIssue(filling, must(await prepareIssue(file, WHEN)), WHEN, 'later'));
}
await filling.flush();
filling.close();
/** @type {Record<string, number>} */
const result = { articles, fillSeconds: ms(began) / 1000 };

const opening = [];
for (let trial = 0; trial < 3; trial++) {
  began = performance.now();
  const library = must(await Library.open(home, 'zh', () => {}));
  opening.push(ms(began));
  library.close();
}
result.openMs = Math.min(...opening);

const library = must(await Library.open(home, 'zh', () => {}));
const search = new LibrarySearch(home, (/** @type {any} */ error) => console.error(error));
began = performance.now();
await search.catchUp();
result.indexSeconds = ms(began) / 1000;

/** @param {string} id @returns {Promise<{save: number, index: number}>} */
async function edited(id) {
  const { edition } = must(await library.issues.read(id));
  const paragraph = edition.issue.articles[random(edition.issue.articles.length)].paragraphs.at(-1).id;
  const step = `s${edition.journal.length + 1}`;
  const operations = [{ kind: 'replace', paragraph, start: 0, before: '', after: character() }];
  const change = { id: `${step}.1`, why: [], operations };
  const inverse = { kind: 'restore' };
  const steps = [{ id: step, who: '', when: WHEN, label: { zh: '', en: '' }, changes: [change], inverse }];
  const began = performance.now();
  must(await library.issues.commit(id, edition.journal.length, steps));
  const save = ms(began);
  const { edition: saved } = must(await library.issues.read(id));
  const indexing = performance.now();
  await search.saved(saved.issue);
  return { save, index: ms(indexing) };
}

// The same work in both libraries: sixty edits in each of five issues.
const saving = [];
const indexing = [];
const issues = library.summaries.filter(
  (/** @type {any} */ _each, /** @type {number} */ n) =>
    n % Math.max(1, Math.floor(library.summaries.length / 5)) === 0,
);
for (let trial = 0; trial < 300; trial++) {
  const { save, index } = await edited(issues[trial % 5].id);
  saving.push(save);
  indexing.push(index);
}
// And, in the large one, the first edit of issues that were never edited.
const first = [];
for (let trial = 0; trial < 200 && library.summaries.length > 1000; trial++) {
  first.push((await edited(library.summaries[trial * 4 + 1].id)).save);
}
result.firstEditP95Ms = at(first, 0.95);
result.saveMedianMs = at(saving, 0.5);
result.saveP95Ms = at(saving, 0.95);
result.indexEditMedianMs = at(indexing, 0.5);
result.indexEditP95Ms = at(indexing, 0.95);

const ask = (/** @type {string} */ text) => ({ text, tags: [], statuses: [], paper: '', from: '', to: '', limit: 50 });
const looking = [];
let hits = 0;
for (let trial = 0; trial < 1000; trial++) {
  // Half of the queries are the commonest pairs there are; the others any two to four characters of the text.
  const length = 2 + (trial % 3);
  const text = Array.from({ length }, () => (trial % 2 === 0 ? common[random(20)] : character())).join('');
  began = performance.now();
  const found = must(await search.find(ask(text)));
  looking.push(ms(began));
  hits += found.hits.length;
}
result.searchMedianMs = at(looking, 0.5);
result.searchP95Ms = at(looking, 0.95);
result.searchWorstMs = at(looking, 0.999);
result.searchHits = hits;
result.memoryMB = process.memoryUsage().rss / 2 ** 20;
await search.close();
await library.flush();
library.close();
console.log(JSON.stringify(result));
