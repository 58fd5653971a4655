import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { stayAlone } from './boot/alone';
import { readArguments } from './boot/arguments';
import { firstLanguage } from './boot/language';
import { Leaving } from './boot/leaving';
import { logTo } from './boot/log';
import { openLibrariesByFile } from './boot/openFile';
import { chooseProfile, usualLibrary } from './boot/profile';
import { rememberedLibrary, rememberLibrary } from './boot/remembered';
import { connect, tell } from './bridge/connect';
import { beginRun } from './crash/lastRun';
import type { Telling } from './crash/telling';
import { CUT_OFF } from './crash/texts';
import { showLog, watchForFaults } from './crash/watch';
import { Desk } from './desk';
import type { Log } from './dispatcher';
import { printPage } from './exporting/printPage';
import { placeMarker } from './library/marker';
import { Following } from './menu/following';
import { declareScheme, serveWindow } from './protocol';
import type { Services } from './services';
import { checkForUpdates } from './updates/check';
import { Closing } from './window/closing';
import { createWindow } from './window/createWindow';
import { askToGiveUp, systemDialogs } from './window/dialogs';
import { guardEverything, guardSession } from './window/guard';
import { offerLibrary } from './window/offerLibrary';

/** The folder of the built program: out/ in the project, or the same inside the package. */
const OUT = join(import.meta.dirname, '..');

/** The window and what hangs on it. There is one at a time. */
interface Shown {
  readonly window: BrowserWindow;
  readonly closing: Closing;
}
let shown: Shown | undefined;

let leaving: Leaving | undefined;

/** The library and the menu, once they are there: what goes wrong before must be told all the same. */
let desk: Desk | undefined;
let menu: Following | undefined;

/** The boot sequence. What must come before Electron is ready comes first; nothing here may wait at the top level. */
function main(): void {
  const { library } = readArguments(process.argv, process.cwd());
  chooseProfile(library);
  if (!stayAlone(() => shown?.window)) return;
  const logFile = join(app.getPath('userData'), 'logs', 'qingyang.log');
  const log = logTo(logFile);
  const telling = watchForFaults({
    log,
    logFile,
    language: () => menu?.language ?? 'zh',
    save: async () => desk?.flush(),
    window: () => shown?.window,
  });
  openLibrariesByFile(() => desk?.folder ?? library ?? usualLibrary());
  declareScheme();
  sandboxEverything();
  guardEverything();
  app
    .whenReady()
    .then(() => start({ library, log, logFile, telling }))
    .catch(async (error: unknown) => {
      await telling.programFault('start', error);
      app.exit(1);
    });
}

/**
 * Every page runs in Chromium's sandbox, whatever its window was told. Only where the system itself has no place for a
 * sandbox (root in a container) the launcher says `--no-sandbox`; enforcing it there would kill every child process.
 */
function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** What is there before Electron is ready. */
interface Booted {
  readonly library: string | undefined;
  readonly log: Log;
  readonly logFile: string;
  readonly telling: Telling;
}

/** Everything after Electron is ready: what the window needs, then the window and the library side by side. */
async function start({ library, log, logFile, telling }: Booted): Promise<void> {
  guardSession();
  const remembered = join(app.getPath('userData'), 'library.json');
  const run = beginRun(join(app.getPath('userData'), 'running'), log);
  const language = firstLanguage(app.getPreferredSystemLanguages(), process.platform, process.env);
  let first = true;
  const own = new Desk({
    folder: library ?? rememberedLibrary(remembered) ?? usualLibrary(),
    seeds: app.isPackaged ? join(process.resourcesPath, 'seeds') : join(OUT, '..', 'seeds'),
    language,
    now: () => new Date().toISOString(),
    report: (fault) => log(fault.code, fault.message.en),
    opened: (opened) => {
      menu?.follow(opened.settings);
      if (run.wasCutOff && first) opened.notices.push(CUT_OFF);
      first = false;
      if (opened.isNew) void placeMarker(opened.folder);
    },
  });
  desk = own;
  const following = new Following({
    first: language,
    run: (command) => {
      if (shown !== undefined) tell(shown.window.webContents, 'command', { command });
    },
    openLibrary: () => void offerLibrary(services, () => shown?.window),
    showLog: () => showLog(logFile),
    checkForUpdates: (spoken) => void checkForUpdates(spoken),
  });
  menu = following;
  serveWindow(join(OUT, 'renderer'), () => following.language);
  const services = servicesFor(own, following, (folder) => {
    // A library that was named at the start is opened once; the next start without a name opens the one before.
    if (library === undefined) rememberLibrary(remembered, folder).catch((error) => log('remember', error));
  });
  connect(services, log);
  leaving = new Leaving(own, log, run.end);
  // The window loads its page while the library is opened. Neither waits for the other: where the library does not open,
  // or not in time, the window says why and offers to try again or to choose another one.
  openWindow(own, log, telling);
  own.library().catch((error: unknown) => telling.programFault('start', error));
  app.on('activate', () => {
    if (shown === undefined) openWindow(own, log, telling);
  });
}

/** What the handlers of the window's calls may use. */
function servicesFor(own: Desk, following: Following, remember: (folder: string) => void): Services {
  return {
    desk: own,
    dialogs: systemDialogs,
    version: app.getVersion(),
    now: () => new Date().toISOString(),
    window: {
      language: () => following.language,
      goOver: (next) => {
        const abandoned = (): void => next.close();
        const between = async (): Promise<void> => {
          await own.goOver(next);
          remember(next.folder);
        };
        if (shown === undefined) void between();
        else shown.closing.renew({ between, abandoned });
      },
      settingsChanged: (settings) => following.follow(settings),
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
        if (leaving !== undefined) leaving.chosen = false;
        shown?.closing.held();
      },
    },
  };
}

/** Opens the window, and sees to it that it closes only when all that was typed is on the disk. */
function openWindow(own: Desk, log: Log, telling: Telling): void {
  const window = createWindow({
    preload: join(OUT, 'preload', 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    developing: !app.isPackaged,
    log,
  });
  window.webContents.on('render-process-gone', (_event, details) => void telling.pageGone(details));
  const closing = new Closing(window, {
    announce: () => tell(window.webContents, 'closing', {}),
    flush: () => own.flush(),
    askToGiveUp: () => askToGiveUp(window, menu?.language ?? 'zh'),
    closed: () => {
      shown = undefined;
      if (leaving?.chosen) app.quit();
    },
  });
  shown = { window, closing };
}

main();
