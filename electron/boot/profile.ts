import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Chooses where Electron keeps its own things (window position, caches, log), beside the library and never in it. Each
 * library that is named on the command line has a profile of its own, so several can be open at once; the lock of the
 * single running program hangs on it.
 */
export function chooseProfile(library: string | undefined): void {
  // Chromium has read this switch already.
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  // Latin letters, because not every tool that a person may need there copes with others.
  const home = join(app.getPath('appData'), 'qingyang');
  // The usual library may also be named, by opening its file: it is the same one, under the same lock.
  const own = library === undefined || library === usualLibrary() ? home : join(home, 'libraries', nameFor(library));
  app.setPath('userData', own);
}

/** The folder of the library that is opened where none is named. */
export function usualLibrary(): string {
  return join(app.getPath('documents'), '清样');
}

function nameFor(library: string): string {
  return createHash('sha256').update(library).digest('hex').slice(0, 16);
}
