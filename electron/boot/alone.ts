import { app, type BrowserWindow } from 'electron';

/**
 * A second start of the program brings the first one's window to the front: two would fight over the library.
 *
 * @returns false where another one is running and this one has to leave
 */
export function stayAlone(window: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const shown = window();
    if (shown === undefined) return;
    if (shown.isMinimized()) shown.restore();
    shown.focus();
  });
  return true;
}
