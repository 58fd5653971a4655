import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../dispatcher';

/**
 * Remembers in a file that the program is running, and takes the file away when it ends properly. A file that is still there
 * at the next start tells of an end that nobody could report: a power cut, no memory, a crash of the main process.
 *
 * Call only as the one running program of this profile.
 *
 * @returns whether the last run was cut off, and what to call at the end of this one
 */
export function beginRun(path: string, log: Log): { readonly wasCutOff: boolean; end(): void } {
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      // A profile that cannot be written is told by the window's own state already; work goes on.
      log('last-run', error);
    }
  };
  const wasCutOff = existsSync(path);
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${process.pid}\n`);
  });
  return { wasCutOff, end: () => attempt(() => rmSync(path, { force: true })) };
}
