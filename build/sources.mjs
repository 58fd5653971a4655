import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(fileURLToPath(new URL('.', import.meta.url)));

/** What `npm run build` makes, and from what. A path is relative to {@link root}. */
export const app = {
  outputs: ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'],
  sources: ['core', 'electron', 'renderer', 'electron.vite.config.ts', 'package.json'],
};

/** The same for the command line alone: it needs neither window nor Electron. */
export const cli = {
  outputs: ['out/cli/qingyang.mjs'],
  sources: ['core', 'electron', 'build/cli.vite.config.ts', 'package.json'],
};

/**
 * @param {string} path a file or a folder
 * @returns {number} the time of its youngest file in milliseconds, 0 where there is none
 */
function youngest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time counts too: it is what changes when a file is deleted.
  return readdirSync(path).reduce((time, name) => Math.max(time, youngest(join(path, name))), stat.mtimeMs);
}

/**
 * Tells whether something has to be built (again).
 *
 * @param {{outputs: string[], sources: string[]}} target
 * @param {string} [base] the folder that the paths are relative to
 * @returns {boolean} true where an output is missing or older than the youngest source
 */
export function isStale({ outputs, sources }, base = root) {
  const oldest = Math.min(...outputs.map((path) => youngest(join(base, path))));
  return oldest === 0 || oldest < Math.max(...sources.map((path) => youngest(join(base, path))));
}
