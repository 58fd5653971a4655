import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isEntry, runTool } from './run.mjs';
import { root } from './sources.mjs';

// What the bundlers print goes to standard error: standard output belongs to the data of `qingyang filter`.
/** @type {['ignore', 2, 2]} */
const quietly = ['ignore', 2, 2];

/** @throws {Error} where the packages are not installed */
function needPackages() {
  if (existsSync(join(root, 'node_modules/vite/package.json'))) return;
  throw new Error(
    `构建工具还没有安装。请先在 ${root} 运行 npm ci。 The build tools are not installed: run "npm ci" there.`,
  );
}

/**
 * Bundles the main process, the preload script and the window into out/.
 *
 * @returns {Promise<void>}
 * @throws {Error} where the bundler fails; it has then said on standard error why
 */
export async function buildApp() {
  needPackages();
  const code = await runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], { stdio: quietly });
  if (code !== 0) throw new Error('程序没有构建成功，原因见上文。 The app could not be built; the reason is above.');
}

/**
 * Bundles the command line into out/cli/qingyang.mjs. The file appears in one step, so that several processes that
 * find it missing at the same time (GNU parallel, a cluster) never read half of it.
 *
 * @returns {Promise<void>}
 * @throws {Error} where the bundler fails or out/ cannot be written
 */
export async function buildCli() {
  needPackages();
  const draft = join(root, `out/.cli-${process.pid}`);
  try {
    const args = ['build', '--config', 'build/cli.vite.config.ts', '--outDir', draft, '--logLevel', 'warn'];
    const code = await runTool('vite/bin/vite.js', args, { stdio: quietly });
    if (code !== 0)
      throw new Error('命令行没有构建成功，原因见上文。 The command line could not be built; the reason is above.');
    await mkdir(join(root, 'out/cli'), { recursive: true });
    await rename(join(draft, 'qingyang.mjs'), join(root, 'out/cli/qingyang.mjs'));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

if (isEntry(import.meta.url)) {
  try {
    await buildApp();
    await buildCli();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
