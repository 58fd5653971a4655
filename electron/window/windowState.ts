import { readFileSync, writeFileSync } from 'node:fs';
import { type WindowState, windowStateSchema } from './bounds';

/**
 * Reads how the window stood. It is a convenience and belongs to the desk, not to the library: a file that is missing or
 * damaged means the usual place.
 */
export function readWindowState(path: string): WindowState | undefined {
  try {
    return windowStateSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Keeps how the window stands. Synchronous, because it is done while the window closes. */
export function writeWindowState(path: string, state: WindowState, report: (error: unknown) => void): void {
  try {
    writeFileSync(path, `${JSON.stringify(state)}\n`);
  } catch (error) {
    report(error);
  }
}
