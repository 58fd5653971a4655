import { type BrowserWindow, dialog } from 'electron';
import { chooseLibrary } from '../handlers/libraries';
import type { Services } from '../services';

/** The menu's way to another library. What refuses to open is told by the system, because the page did not ask. */
export async function offerLibrary(services: Services, window: () => BrowserWindow | undefined): Promise<void> {
  const answer = await chooseLibrary(services, {});
  if (answer.ok) return;
  const options: Electron.MessageBoxOptions = {
    type: 'warning',
    message: answer.error.message[services.window.language()],
  };
  const owner = window();
  await (owner === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(owner, options));
}
