import type { WebContents } from 'electron';
import type { Log } from '../dispatcher';

/** A page that dies more often than this within a minute is not brought back again: it would go on for ever. */
const MOST = 3;
const MINUTE = 60_000;

/** Loads the page again when its process has died. What was saved is safe, and the page comes up with it. */
export function reviveAfterCrash(contents: WebContents, log: Log): void {
  let deaths: number[] = [];
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log('window', details);
    const now = Date.now();
    deaths = [...deaths.filter((time) => now - time < MINUTE), now];
    if (deaths.length <= MOST && !contents.isDestroyed()) contents.reload();
  });
}
