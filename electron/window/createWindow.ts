import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from '../dispatcher';
import { APP_PAGE } from '../security/origin';
import { fittingBounds, SMALLEST } from './bounds';
import { readWindowState, writeWindowState } from './windowState';

export interface WindowOptions {
  /** The bundled preload script: one CommonJS file. */
  readonly preload: string;
  /** Where the window's place on the screen is kept. */
  readonly stateFile: string;
  /** True in development: the tools for developers can be opened. */
  readonly developing: boolean;
  readonly log: Log;
}

/** What the window shows before its own styles are there, so that it does not flash white in the dark. */
const PAPER = { light: '#f7f6f3', dark: '#1c1c1e' };

/** Opens the window on the app's page. It has no Node, no remote content, and reaches the main process by the bridge alone. */
export function createWindow({ preload, stateFile, developing, log }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const window = new BrowserWindow({
    ...fittingBounds(
      state,
      [primary, ...others].map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: '清样',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      // The dictionaries of the spelling checker come over the network, and it knows no Chinese.
      spellcheck: false,
      devTools: developing,
    },
  });
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    writeWindowState(stateFile, { bounds, maximized: window.isMaximized() }, (error) => log('window-state', error));
  });
  // Zooming belongs to the program: it has a text size of its own, which is kept.
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(1));
  window.loadURL(APP_PAGE).catch((error: unknown) => log('load', error));
  return window;
}
