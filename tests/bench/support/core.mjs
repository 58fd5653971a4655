import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { alias } from '../../../build/alias.mjs';

const root = join(import.meta.dirname, '../../..');

/**
 * Builds what the benchmarks use of core as the command line builds it, and loads it.
 * @returns {Promise<any>} the exports of `tests/bench/entry.ts`
 */
export async function loadCore() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, 'tests/bench/entry.ts'),
      outDir: join(root, 'out/bench'),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'core.mjs', codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(root, 'out/bench/core.mjs')).href);
}
