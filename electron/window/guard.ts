import { app, type Session, session } from 'electron';
import { isOwnPage } from '../security/origin';

/**
 * Denies every page what this program never needs: other pages, other windows, permissions, the network. A link inside
 * an imported newspaper, or a fault in a library, then leads nowhere.
 */
export function guardEverything(): void {
  // Chromium's own services (dictionaries, for one) ask no session. Without names there are no servers for them.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('session-created', denyRights);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** What the page may ask of the system: to write to the clipboard, for copying findings; and nothing else. */
const PERMISSIONS = new Set(['clipboard-sanitized-write']);

/** Denies permissions and downloads to a session, whatever it is for, and spelling dictionaries, which come from a server. */
function denyRights(own: Session): void {
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(PERMISSIONS.has(permission)));
  own.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission));
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.setSpellCheckerEnabled(false);
  own.setSpellCheckerLanguages([]);
}

/** Denies the window's session every request that would leave the computer. Call when Electron is ready. */
export function guardSession(own: Session = session.defaultSession): void {
  denyRights(own);
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol } = new URL(url);
    answer({ cancel: !(isOwnPage(url) || protocol === 'data:' || protocol === 'devtools:') });
  });
}
