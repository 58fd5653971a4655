import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * The folder of the benchmark: the first argument, the environment variable QINGYANG_BENCH, or the folder beside the project.
 * @returns {string}
 */
export function benchFolder() {
  return resolve(process.argv[2] ?? process.env.QINGYANG_BENCH ?? join(root, '../shared/bench'));
}

/**
 * The issues of a folder: `NNNN.txt` with `NNNN.truth.json`. Ends the program with a sentence where there are none.
 * @param {string} folder
 * @returns {{id: string, text: string, truth: any}[]}
 */
export function issuesOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.truth.json')) : [];
  if (names.length === 0) {
    console.log(`跳过：${folder} 里没有基准样本。 Skipped: no benchmark issues in ${folder}.`);
    process.exit(0);
  }
  return names.sort().map((name) => {
    const truth = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return { id: truth.id, text: readFileSync(join(folder, `${truth.id}.txt`), 'utf8'), truth };
  });
}

const WIDTH = new Map(Object.entries({ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }));

/**
 * Text without white space and with full-width marks, as the scorer compares it.
 * @param {string} text
 */
export function normal(text) {
  return text.replace(/\s+/g, '').replace(/[,;:?!()]/g, (mark) => WIDTH.get(mark) ?? mark);
}

/**
 * A source as the import takes it.
 * @param {string} text
 */
export function sourceOf(text) {
  return { id: 't1', name: 'issue.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text };
}

export const author = { who: 'bench', when: '2024-07-10T00:00:00Z' };
