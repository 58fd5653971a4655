// `npm start`: opens the workstation, or does the same job without a window where there is no display.
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { hasDisplay, thisMachine, whyNoSandbox } from './display.mjs';
import { findElectron } from './electron.mjs';
import { run } from './run.mjs';
import { app, isStale, root } from './sources.mjs';

/** The exit code of a program whose shared libraries are missing. */
const CANNOT_LOAD = 127;

/** @returns {Promise<number>} the exit code of the command line, which cleans the seed issue into exports/ */
async function cleanWithoutWindow() {
  console.log(
    '没有显示器，改用命令行完成同样的工作。 There is no display, so the same job is done on the command line: ' +
      'qingyang clean seeds --out exports --apply safe',
  );
  const job = ['clean', 'seeds', '--out', 'exports', '--apply', 'safe'];
  return run(process.execPath, [join(root, 'build/qingyang.mjs'), ...job]);
}

/**
 * @param {string[]} args passed on to the app
 * @returns {Promise<number>} the exit code of the app
 */
async function openWindow(args) {
  if (isStale(app)) {
    console.log('正在构建…… Building …');
    await buildApp();
  }
  const { executable } = await findElectron(console.log);
  const why = whyNoSandbox(thisMachine());
  if (why) console.log(why);
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const code = await run(executable, [...(why ? ['--no-sandbox'] : []), root, ...args], { env });
  if (code === CANNOT_LOAD) {
    console.error(
      '系统缺少 Electron 需要的程序库，请运行 npm run preflight。 Libraries that Electron needs are missing: npm run preflight names or installs them.',
    );
  }
  return code;
}

try {
  process.exitCode = hasDisplay() ? await openWindow(process.argv.slice(2)) : await cleanWithoutWindow();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
