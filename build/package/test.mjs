// `npm run test:package`: packs the program where it is older than its sources, then tests what was packed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from '../display.mjs';
import { findElectron } from '../electron.mjs';
import { run } from '../run.mjs';
import { app, isStale, root } from '../sources.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = [...app.sources, 'electron-builder.yml', 'build', 'seeds'];
/** What is looked at to tell whether a system is packed. */
const OUTPUTS = {
  linux: ['dist/linux-unpacked/resources/app.asar', `dist/qingyang-${version}-linux-amd64.deb`],
  win: ['dist/win-unpacked/resources/app.asar', `dist/qingyang-${version}-win-x64-setup.exe`],
};

try {
  // A trial packs both systems in one go, from one build, to be compared. With the official tools Windows is packed on
  // Windows, and the tests of its package are skipped here.
  const { source } = await findElectron(console.log);
  /** @type {(keyof typeof OUTPUTS)[]} */
  const systems = source === 'stand-in' ? ['linux', 'win'] : ['linux'];
  if (isStale({ outputs: systems.flatMap((system) => OUTPUTS[system]), sources })) {
    const code = await run(process.execPath, [join(root, 'build/package/package.mjs'), ...systems]);
    if (code !== 0)
      throw new Error('安装包没有构建成功，原因见上文。 The packages could not be built; the reason is above.');
  }
  const config = join(root, 'playwright.package.config.ts');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const playwright = [cli, 'test', '--config', config, ...process.argv.slice(2)];
  process.exitCode = hasDisplay()
    ? await run(process.execPath, playwright)
    : await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...playwright]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
