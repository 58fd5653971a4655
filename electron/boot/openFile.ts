import { dirname, resolve } from 'node:path';
import { app } from 'electron';
import { MARKER_ENDING } from '../library/marker';

/**
 * macOS tells a program which file was opened by an event and not by an argument, also while it is running. The program
 * holds one library at a time, so it starts again on the other one; the way out saves first, and asks where it must.
 *
 * @param current the folder of the library that is open now
 */
export function openLibrariesByFile(current: () => string): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const wanted = dirname(resolve(path));
    if (!path.endsWith(MARKER_ENDING) || wanted === current()) return;
    app.relaunch({ args: [...process.argv.slice(1).filter(isOther), `--library=${wanted}`] });
    app.quit();
  });
}

/** True for an argument that does not name a library. */
function isOther(argument: string): boolean {
  return !argument.startsWith('--library=') && !argument.endsWith(MARKER_ENDING);
}
