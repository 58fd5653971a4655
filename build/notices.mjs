// Writes out/THIRD-PARTY-NOTICES.txt: the licence of every package whose code or data is in the program.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { isEntry } from './run.mjs';
import { root } from './sources.mjs';

/** Data that is not imported but was made into a file of ours (see build/lexicon.mjs). */
const DATA = ['@node-rs/jieba'];
/** Electron brings its own licences (LICENSE.electron.txt, LICENSES.chromium.html); `@core` is ours. */
const NOT_BUNDLED = ['electron', '@core'];

/**
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} licence the SPDX name that the package gives
 * @property {string} text its licence file; empty where it has none
 */

/** @type {(specifier: string) => string} `a/b` → `a`, `@a/b/c` → `@a/b` */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** @returns {string[]} the packages that our own sources import */
function imported() {
  const names = new Set(DATA);
  for (const folder of ['core', 'electron', 'renderer']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const text = readFileSync(join(root, folder, file), 'utf8');
      for (const [, specifier = ''] of text.matchAll(/(?:\bfrom |^import |\bimport\()'([@\w][^'\s]*)'/gm)) {
        const name = packageOf(specifier);
        const ours = NOT_BUNDLED.some((other) => name === other || name.startsWith(`${other}/`));
        // This Node may not know every `node:` module that Electron's has.
        if (!ours && !specifier.startsWith('node:') && !isBuiltin(specifier)) names.add(name);
      }
    }
  }
  return [...names];
}

/**
 * @param {string} name
 * @param {string} from the folder of the package that needs it
 * @returns {string | undefined} its folder; undefined for a package of types only, which is not installed
 */
function folderOf(name, from) {
  for (const base of createRequire(join(from, 'package.json')).resolve.paths(name) ?? []) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {
      // Looked for in the next folder upwards, as Node does.
    }
  }
  return undefined;
}

/** @returns {Notice[]} sorted by name; what a package depends on counts as in the program, so that none is forgotten */
export function collectNotices() {
  /** @type {Map<string, Notice>} */
  const notices = new Map();
  /** @type {{name: string, from: string}[]} */
  const open = imported().map((name) => ({ name, from: root }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const folder = folderOf(next.name, next.from);
    if (folder === undefined) throw new Error(`${next.name}, which ${next.from} needs, is not installed.`);
    const {
      name,
      version,
      license,
      dependencies = {},
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (notices.has(`${name}@${version}`)) continue;
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    notices.set(`${name}@${version}`, { name, version, licence: license ?? '', text });
    // The data of jieba is used, its code is not.
    if (DATA.includes(name)) continue;
    open.push(
      ...Object.keys(dependencies)
        .filter((other) => !other.startsWith('@types/'))
        .map((other) => ({ name: other, from: folder })),
    );
  }
  return [...notices.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns {string} the path of the written file */
export function writeNotices() {
  const notices = collectNotices();
  const rule = '-'.repeat(100);
  const parts = notices.map(({ name, version, licence, text }) =>
    [
      rule,
      `${name} ${version} (${licence})`,
      rule,
      '',
      text || `The package names its licence (${licence}) and brings no text of it.`,
      '',
    ].join('\n'),
  );
  const head = [
    '清样用到下列开源软件，谨此致谢。各自的许可证如下；Electron 与 Chromium 的许可证另见同一文件夹。',
    'Qingyang is built on the open-source software below, with thanks. The licences of Electron and Chromium lie beside.',
    '',
  ].join('\n');
  const path = join(root, 'out/THIRD-PARTY-NOTICES.txt');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${head}\n${parts.join('\n')}`);
  return path;
}

if (isEntry(import.meta.url)) {
  writeNotices();
  for (const { name, version, licence, text } of collectNotices()) {
    console.log(`${name} ${version}: ${licence}${text === '' ? ' (no text)' : ''}`);
  }
}
