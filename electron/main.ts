import { join } from 'node:path';
import type { Settings } from '@core/channel/contract';
import { app, type BrowserWindow, Menu, nativeTheme, shell } from 'electron';
import { readArguments } from './boot/arguments';
import { firstLanguage } from './boot/language';
import { logTo } from './boot/log';
import { chooseProfile } from './boot/profile';
import { connect, tell } from './bridge/connect';
import { Desk } from './desk';
import type { Log } from './dispatcher';
import { printPage } from './exporting/printPage';
import { menuTemplate } from './menu/menu';
import { declareScheme, serveWindow } from './protocol';
import type { Services } from './services';
import { Closing } from './window/closing';
import { createWindow } from './window/createWindow';
import { askToGiveUp, systemDialogs } from './window/dialogs';
import { guardEverything, guardSession } from './window/guard';
import { reviveAfterCrash } from './window/reviving';

/** The folder of the built program: out/ in the project, or the same inside the package. */
const OUT = join(import.meta.dirname, '..');

/** The window and what hangs on it. There is one at a time. */
interface Shown {
  readonly window: BrowserWindow;
  readonly closing: Closing;
}
let shown: Shown | undefined;

/** True once the person has chosen to leave the program and not only to close its window (macOS tells them apart). */
let leaving = false;

/** The boot sequence. What must come before Electron is ready comes first; nothing here may wait at the top level. */
function main(): void {
  const { library } = readArguments(process.argv, process.cwd());
  chooseProfile(library);
  if (!stayAlone()) return;
  const log = logTo(join(app.getPath('userData'), 'logs', 'qingyang.log'));
  surviveFaults(log);
  declareScheme();
  sandboxEverything();
  guardEverything();
  app
    .whenReady()
    .then(() => start(library, log))
    .catch((error: unknown) => {
      log('start', error);
      app.exit(1);
    });
}

/** A second start of the program brings the first one's window to the front: two would fight over the library. */
function stayAlone(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    if (shown === undefined) return;
    if (shown.window.isMinimized()) shown.window.restore();
    shown.window.focus();
  });
  return true;
}

/** A mistake in the main process is written down and survived: the window holds work that is not saved yet. */
function surviveFaults(log: Log): void {
  process.on('uncaughtException', (error) => log('uncaught', error));
  process.on('unhandledRejection', (reason) => log('unhandled', reason));
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log('child-process', details);
  });
}

/**
 * Every page runs in Chromium's sandbox, whatever its window was told. Only where the system itself has no place for a
 * sandbox (root in a container) the launcher says `--no-sandbox`; enforcing it there would kill every child process.
 */
function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Everything after Electron is ready: the library first, because the window's colours and language come from it. */
async function start(library: string | undefined, log: Log): Promise<void> {
  guardSession();
  serveWindow(join(OUT, 'renderer'));
  const language = firstLanguage(app.getPreferredSystemLanguages(), process.platform, process.env);
  const desk = new Desk({
    folder: library ?? join(app.getPath('documents'), '清样'),
    seeds: app.isPackaged ? join(process.resourcesPath, 'seeds') : join(OUT, '..', 'seeds'),
    language,
    now: () => new Date().toISOString(),
    report: (fault) => log(fault.code, fault.message.en),
  });
  const followSettings = settingsFollower(language);
  connect(servicesFor(desk, followSettings), log);
  leaveProperly(desk, log);
  // A library that cannot be opened is no reason to show nothing: the window says why and offers to try again.
  const opened = await desk.library();
  if (opened.ok) followSettings(opened.value.settings);
  openWindow(desk, log);
  app.on('activate', () => {
    if (shown === undefined) openWindow(desk, log);
  });
}

/** Keeps the native menu and the system's colours in step with the settings. The menu is made anew only when its words change. */
function settingsFollower(first: Settings['language']): (settings: Settings) => void {
  let language: Settings['language'] | undefined;
  const showMenu = (next: Settings['language']): void => {
    if (next === language) return;
    language = next;
    const template = menuTemplate({
      language: next,
      mac: process.platform === 'darwin',
      developing: !app.isPackaged,
      run: (command) => {
        if (shown !== undefined) tell(shown.window.webContents, 'command', { command });
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu(first);
  return (settings) => {
    nativeTheme.themeSource = settings.theme;
    showMenu(settings.language);
  };
}

/** What the handlers of the window's calls may use. */
function servicesFor(desk: Desk, settingsChanged: (settings: Settings) => void): Services {
  return {
    desk,
    dialogs: systemDialogs,
    version: app.getVersion(),
    now: () => new Date().toISOString(),
    window: {
      settingsChanged,
      async showFolder(folder) {
        const problem = await shell.openPath(folder);
        if (problem !== '') throw new Error(problem);
      },
      printPage,
      exportProgress: (progress) => {
        if (shown !== undefined) tell(shown.window.webContents, 'exportProgress', progress);
      },
      closeReady: () => void shown?.closing.ready(),
      closeHeld: () => {
        leaving = false;
        shown?.closing.held();
      },
    },
  };
}

/** Opens the window, and sees to it that it closes only when all that was typed is on the disk. */
function openWindow(desk: Desk, log: Log): void {
  const window = createWindow({
    preload: join(OUT, 'preload', 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    developing: !app.isPackaged,
    log,
  });
  reviveAfterCrash(window.webContents, log);
  const closing = new Closing(window, {
    announce: () => tell(window.webContents, 'closing', {}),
    flush: () => desk.flush(),
    askToGiveUp: async () => {
      const opened = await desk.library();
      return askToGiveUp(window, opened.ok ? opened.value.settings.language : 'zh');
    },
    closed: () => {
      shown = undefined;
      if (leaving) app.quit();
    },
  });
  shown = { window, closing };
}

/** Leaves when the last window is closed (on macOS, when the person says so), and gives the library free for others. */
function leaveProperly(desk: Desk, log: Log): void {
  app.on('before-quit', () => {
    leaving = true;
  });
  app.on('window-all-closed', () => {
    if (leaving || process.platform !== 'darwin') app.quit();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    desk
      .close()
      .catch((error: unknown) => log('close', error))
      .finally(() => app.quit());
  });
}

main();
