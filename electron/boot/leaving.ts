import { app } from 'electron';
import type { Desk } from '../desk';
import type { Log } from '../dispatcher';

/** Leaves when the last window is closed (on macOS, when the person says so), and gives the library free for others. */
export class Leaving {
  /** True once the person has chosen to leave the program and not only to close its window (macOS tells them apart). */
  chosen = false;

  constructor(desk: Desk, log: Log, ended: () => void) {
    app.on('before-quit', () => {
      this.chosen = true;
    });
    app.on('window-all-closed', () => {
      if (this.chosen || process.platform !== 'darwin') app.quit();
    });
    let closed = false;
    app.on('will-quit', (event) => {
      if (closed) return;
      event.preventDefault();
      closed = true;
      desk
        .close()
        .catch((error: unknown) => log('close', error))
        .finally(() => {
          ended();
          app.quit();
        });
    });
  }
}
