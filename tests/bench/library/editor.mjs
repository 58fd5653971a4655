// A scripted editor without a window, to be killed at any moment: `editor.mjs BUNDLE LIBRARY SEED`. It says on standard
// output what it was told is saved, one line each; what it says must be on the disk, whatever happens to it next.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle = '', folder = '', seed = ''] = process.argv.slice(2);
const { Library, importFile, nextStepId } = await import(pathToFileURL(bundle).href);
const now = () => new Date().toISOString();

/** @param {{ok: boolean, value?: any, error?: any}} result */
function must(result) {
  if (result.ok) return result.value;
  writeSync(1, `refused ${result.error.code} ${result.error.message.en}\n`);
  process.exit(3);
}

const library = must(await Library.open(folder, 'zh', () => {}));
for (const notice of library.notices) writeSync(1, `notice ${notice.en}\n`);
writeSync(1, 'open\n');
if (library.summaries.length === 0) await importSeed();

for (let count = 1; ; count++) {
  if (count % 40 === 0) await importSeed();
  if (count % 15 === 0) {
    must(await library.saveSettings({ editor: `editor ${count}` }));
    writeSync(1, `settings editor ${count}\n`);
  }
  const { id } = library.summaries[count % library.summaries.length];
  const { edition } = must(await library.issues.read(id));
  const step = nextStepId(edition.journal);
  const article = edition.issue.articles[count % edition.issue.articles.length];
  const tag = `${process.pid}-${count}`;
  const operations = [{ kind: 'set-article', id: article.id, fields: { tags: [tag] } }];
  const change = { id: `${step}.1`, why: [], operations };
  const label = { zh: tag, en: tag };
  const inverse = { kind: 'restore' };
  const proposed = { id: step, who: 'bench', when: now(), label, changes: [change], inverse };
  const { revision } = must(await library.issues.commit(id, edition.journal.length, [proposed]));
  writeSync(1, `edit ${id} ${revision} ${tag}\n`);
}

async function importSeed() {
  const { summary } = must(await importFile(library, seed, now()));
  writeSync(1, `import ${summary.id}\n`);
}
