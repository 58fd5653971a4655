import { join } from 'node:path';
import { build } from 'vite';
import { alias } from '../../../build/alias.mjs';

const root = join(import.meta.dirname, '../../..');

/**
 * Builds a part of the program into one file for plain Node, as the command line is built.
 *
 * @param {string} entry path from the project's folder
 * @param {string} name of the file in out/bench-library/, without `.mjs`
 * @returns {Promise<string>} its path
 */
export async function bundle(entry, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir: join(root, 'out/bench-library'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(root, `out/bench-library/${name}.mjs`);
}
