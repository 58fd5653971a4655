import type { Settings } from '@core/channel/contract';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Log } from '../dispatcher';
import { Telling } from './telling';

export interface WatchOptions {
  readonly log: Log;
  /** The file that the log writes. */
  readonly logFile: string;
  language(): Settings['language'];
  save(): Promise<void>;
  /** The window, where there is one. */
  window(): BrowserWindow | undefined;
}

/** Watches the main process and all others from the first moment on. */
export function watchForFaults(options: WatchOptions): Telling {
  const { log, logFile, window } = options;
  const telling = new Telling({
    log,
    language: options.language,
    save: options.save,
    now: () => Date.now(),
    show: async (message, detail, buttons) => {
      const box: Electron.MessageBoxOptions = {
        type: 'error',
        title: '清样',
        message,
        detail,
        buttons: [...buttons],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      await app.whenReady();
      const owner = window();
      const { response } = await (owner === undefined ? dialog.showMessageBox(box) : dialog.showMessageBox(owner, box));
      return response;
    },
    reload: () => {
      const contents = window()?.webContents;
      if (contents !== undefined && !contents.isDestroyed()) contents.reload();
    },
    showLog: () => showLog(logFile),
    restart: () => {
      app.relaunch();
      app.quit();
    },
    quit: () => app.quit(),
  });
  process.on('uncaughtException', (error) => void telling.programFault('uncaught', error));
  process.on('unhandledRejection', (reason) => void telling.programFault('unhandled', reason));
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log('child-process', details);
  });
  return telling;
}

/** Shows the log in the system's file manager, ready to be attached to a mail. */
export function showLog(logFile: string): void {
  shell.showItemInFolder(logFile);
}
