import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../../build/electron.mjs';
import { root } from '../../../build/sources.mjs';
import { bundle } from '../../bench/support/bundle.mjs';
import { temporaryFolder } from '../electron/support/desk';

/** The Electron whose Node has SQLite, which the Node of these tests need not have. */
let electron = '';
let built = '';
beforeAll(async () => {
  ({ executable: electron } = await findElectron(() => {}));
  built = await bundle('tests/bench/library/searchEntry.ts', 'search');
});

/** Runs a piece of program over a library in Electron's own Node, and gives what it answers. */
function inElectron(folder: string, code: string): unknown {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { Library, LibrarySearch, SearchIndex, importFile } from ${JSON.stringify(`file://${built}`)};
    const folder = ${JSON.stringify(folder)};
    const ask = (text, more = {}) => ({ text, tags: [], statuses: [], paper: '', from: '', to: '', limit: 50, ...more });
    const problems = [];
    const search = new LibrarySearch(folder + '/library', (error) => problems.push(String(error)));
    const find = async (text, more) => (await search.find(ask(text, more))).value;
    const answer = await (async () => {${code}})();
    await search.close();
    process.stdout.write(JSON.stringify(answer));`;
  const path = join(folder, `script-${Math.random()}.mjs`);
  writeFileSync(path, script);
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return JSON.parse(
    execFileSync(electron, [path], { env, cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  );
}

const FILL = `
  const { value: library } = await Library.open(folder + '/library', 'zh', () => {});
  for (const name of ['a', 'b']) await importFile(library, folder + '/' + name + '.txt', '2026-11-24T08:00:00.000Z');`;

async function filled(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'library'));
  writeFileSync(
    join(folder, 'a.txt'),
    '钟楼日报 2024年7月10日\n\n## 钟楼区召开推进会\n\n会议指出，双模范来之不易。\n\n## 5G时代\n\nAI 走进车间。\n',
  );
  writeFileSync(join(folder, 'b.txt'), '## 体育新闻\n\n钟声在楼上响起。\n');
  return folder;
}

describe('search over everything', () => {
  it('finds one, two and more characters, Latin in any case, and nothing that is not there', async () => {
    const found = inElectron(
      await filled(),
      `${FILL}
      library.close();
      await search.catchUp();
      const answer = {};
      for (const text of ['钟楼', '楼', '双模范', 'ai', '5ｇ时代', '模范 会议', '楼区召开推', '不存在', '钟 体育'])
        answer[text] = (await find(text)).hits.map((hit) => hit.headline);
      return answer;`,
    );
    expect(found).toEqual({
      钟楼: ['钟楼区召开推进会'],
      楼: ['体育新闻', '钟楼区召开推进会'],
      双模范: ['钟楼区召开推进会'],
      ai: ['5G时代'],
      '5ｇ时代': ['5G时代'],
      '模范 会议': ['钟楼区召开推进会'],
      楼区召开推: ['钟楼区召开推进会'],
      不存在: [],
      '钟 体育': ['体育新闻'],
    });
  });

  it('shows where, narrows by tag and status, and follows an edit', async () => {
    const found = inElectron(
      await filled(),
      `${FILL}
      await search.catchUp();
      const { id } = library.summaries[0];
      const { value } = await library.issues.read(id);
      const article = value.edition.issue.articles[0];
      const body = article.paragraphs.find((each) => each.role === 'body' || each.role === 'lead');
      const operations = [
        { kind: 'set-article', id: article.id, fields: { tags: ['要闻'], status: 'clean' } },
        { kind: 'replace', paragraph: body.id, start: 0, before: '会议', after: '大会' },
      ];
      const step = { id: 's2', who: '', when: '2026-11-24T08:00:00.000Z', label: { zh: '', en: '' }, inverse: { kind: 'restore' } };
      const saving = new Promise((done) => {
        library.onSaved = ({ issue }) => search.saved(issue).then(done);
      });
      await library.issues.commit(id, 1, [{ ...step, changes: [{ id: 's2.1', why: [], operations }] }]);
      await saving;
      library.close();
      const hit = (await find('大会')).hits[0];
      return {
        shown: hit.excerpt.slice(hit.start, hit.end),
        before: (await find('会议')).hits.length,
        tagged: (await find('', { tags: ['要闻'] })).hits.map((each) => each.headline),
        clean: (await find('钟', { statuses: ['clean'] })).hits.map((each) => each.headline),
        raw: (await find('', { statuses: ['raw'], limit: 1 })),
        paper: (await find('楼', { paper: '别的报' })).hits.length,
      };`,
    );
    expect(found).toMatchObject({
      shown: '大会',
      before: 0,
      tagged: ['钟楼区召开推进会'],
      clean: ['钟楼区召开推进会'],
      raw: { more: true, hits: [{ headline: '体育新闻' }], indexed: 2, issues: 2 },
      paper: 0,
    });
  });

  it.each(['garbage', 'nothing', 'another version'])(
    'with %s as index makes a new one, and editing never waits',
    async (what) => {
      const folder = await filled();
      const found = inElectron(
        folder,
        `${FILL}
      const index = folder + '/library/search/index.sqlite';
      await search.catchUp();
      await search.close();
      if (${JSON.stringify(what)} === 'garbage') writeFileSync(index, '不是索引'.repeat(5000));
      if (${JSON.stringify(what)} === 'another version') {
        const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
        const database = new DatabaseSync(index);
        database.exec('PRAGMA user_version = 99');
        database.close();
      }
      const again = new LibrarySearch(folder + '/library', (error) => problems.push(String(error)));
      library.onSaved = ({ issue }) => again.saved(issue);
      library.close();
      await again.catchUp();
      const { value } = await again.find(ask('钟楼'));
      await again.close();
      return [value.hits.length, value.indexed];`,
      );
      expect(found).toEqual([1, 2]);
    },
  );
});
