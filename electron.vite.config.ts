import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { alias } from './build/alias.mjs';

const root = import.meta.dirname;

// Electron 42 (the stand-in for networks that reach a package registry only) and 45 (official) must both run the
// result, so the targets are those of 42, not what electron-vite reads from the installed package.
const NODE_TARGET = 'node24';
const CHROME_TARGET = 'chrome148';

/**
 * Lets the window read and compile the editor while React is still at work. Without this the largest chunk is asked for
 * only when an article is already on the screen, and the person waits for it.
 */
const preloadEditor: Plugin = {
  name: 'qingyang-preload-editor',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /\/(monaco|zh-cn)-[^/]*\.js$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      // Bundle everything: the package then needs no node_modules, and what was tested is what is shipped.
      externalizeDeps: false,
      outDir: 'out/main',
      target: NODE_TARGET,
      rolldownOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      target: NODE_TARGET,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        // A sandboxed preload can load one CommonJS file and nothing beside it.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias },
    plugins: [react(), preloadEditor],
    worker: { format: 'es' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      target: CHROME_TARGET,
      // electron-vite leaves the window's code as it is unless told; Monaco alone then doubles the download.
      minify: true,
      // data: URLs are not in the content security policy of scripts and workers: everything is a file.
      assetsInlineLimit: 0,
      // Read from the disk, never over a network: one large chunk costs nothing, and a warning nobody acts on is noise.
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        checks: { pluginTimings: false, bundlerTimings: false },
      },
    },
  },
});
