import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { alias } from './alias.mjs';

const root = resolve(import.meta.dirname, '..');

/** The command line `qingyang`: one file for plain Node. electron-vite knows no such target, so it has its own file. */
export default defineConfig({
  root,
  resolve: { alias },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: resolve(root, 'electron/cli/main.ts'),
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'qingyang.mjs', codeSplitting: false },
    },
  },
});
