#!/usr/bin/env node
import { join } from 'node:path';
// The command `qingyang`. It builds the command line on first use, or when a source is newer, and hands over: the
// bundle reads process.argv, standard input and standard output itself, exactly as if it had been started directly.
import { pathToFileURL } from 'node:url';
import { cli, isStale, root } from './sources.mjs';

try {
  if (isStale(cli)) {
    // Loaded only when needed: an archive run starts this file often, and the bundler not at all.
    const { buildCli } = await import('./build.mjs');
    await buildCli();
  }
  await import(pathToFileURL(join(root, 'out/cli/qingyang.mjs')).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
