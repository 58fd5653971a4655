import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../../build/electron.mjs';
import { root } from '../../../build/sources.mjs';

/** How a test wants the app started. */
export interface LaunchOptions {
  /** The library to open. Without it a new folder is made, which the app fills with the seed issue. */
  library?: string;
  /** The language of the system, as in LANG. The default is Chinese, the first language of the program. */
  lang?: string;
  /** Further arguments of the app. */
  args?: string[];
}

/** A running app and its first window. */
export interface LaunchedApp {
  app: ElectronApplication;
  window: Page;
  /** The library that it has open; start the app again with it to see what was kept. */
  library: string;
  /** The temporary folder of profile and (unless the test brought one) library. */
  home: string;
  /** Closes the app and waits until it is gone. */
  close(): Promise<void>;
}

/**
 * Starts the built app (package.json's `main`, out/main/main.js) in the real Electron, in a profile of its own: two tests
 * running at once share neither settings nor the lock of a single running app.
 *
 * @throws where no Electron is found or no window appears within Playwright's time
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { executable } = await findElectron(() => {});
  const home = await mkdtemp(join(tmpdir(), 'qingyang-e2e-'));
  const library = options.library ?? join(home, 'library');
  const lang = options.lang ?? 'zh_CN.UTF-8';
  const app = await _electron.launch({
    executablePath: executable,
    cwd: root,
    args: [
      // The test machine may be a container that runs as root and has no graphics card.
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(home, 'profile')}`,
      root,
      `--library=${library}`,
      ...(options.args ?? []),
    ],
    env: systemLanguage(lang),
  });
  const window = await app.firstWindow().catch(async (error: unknown) => {
    // Without a window nobody would ever close it.
    await app.close();
    throw error;
  });
  return { app, window, library, home, close: () => app.close() };
}

/** The environment of this process in another language. LC_ALL and LANGUAGE would win over LANG, so they go. */
function systemLanguage(lang: string): Record<string, string> {
  const env: Record<string, string> = { LANG: lang };
  const replaced = ['LANG', 'LC_ALL', 'LC_MESSAGES', 'LANGUAGE', 'ELECTRON_RUN_AS_NODE'];
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !replaced.includes(name)) env[name] = value;
  }
  return env;
}

/** Playwright's `test` with a `launch` that closes what the test left open and keeps the trace of a failed test. */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<LaunchedApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed: none.
  launch: async ({}, use, testInfo) => {
    const launched: LaunchedApp[] = [];
    await use(async (options) => {
      const one = await launchApp(options);
      launched.push(one);
      await one.app.context().tracing.start({ screenshots: true, snapshots: true, sources: true });
      return one;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, { app, close }] of launched.entries()) {
      // A test may have closed the app itself (to open it again): then there is no trace left to stop.
      const path = failed ? { path: testInfo.outputPath(`trace-${index + 1}.zip`) } : {};
      await app
        .context()
        .tracing.stop(path)
        .catch(() => {});
      await close().catch(() => {});
    }
    // All at the end: a test may open the library of its first app with its second. A failed test's folders stay.
    if (!failed) await Promise.all(launched.map(({ home }) => rm(home, { recursive: true, force: true })));
  },
});

export { expect } from '@playwright/test';
