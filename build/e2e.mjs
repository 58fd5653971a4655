// `npm run test:e2e`: gives the end-to-end tests a built app, an Electron and a display, then hands over to Playwright.
import { join } from 'node:path';
import { buildApp, buildCli } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { findElectron } from './electron.mjs';
import { run } from './run.mjs';
import { app, cli, isStale, root } from './sources.mjs';

try {
  if (isStale(app)) await buildApp();
  if (isStale(cli)) await buildCli();
  // Fetched here once: two Playwright workers would otherwise fetch it side by side.
  const { dist } = await findElectron(console.log);
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist };
  const playwright = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)];
  // The screen is larger than the window, so that a screenshot shows all of it.
  const screen = ['-a', '-s', '-screen 0 1600x1000x24'];
  process.exitCode = hasDisplay()
    ? await run(process.execPath, playwright, { env })
    : await run('xvfb-run', [...screen, process.execPath, ...playwright], { env });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
