import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import type { Log } from '../dispatcher';

/** A log that is longer than this begins anew; the one before is kept. */
const LONGEST = 1024 * 1024;

/**
 * Writes down what went wrong, for whoever has to find out why. Synchronous, so that the last words of a program that
 * dies are in it. Also to standard error, for those who start it from a terminal.
 */
export function logTo(path: string): Log {
  return (about, error) => {
    const text = `${new Date().toISOString()} ${about}: ${inspect(error)}\n`;
    process.stderr.write(text);
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST) renameSync(path, `${path}.old`);
      appendFileSync(path, text);
    } catch (reason) {
      process.stderr.write(`The log could not be written: ${inspect(reason)}\n`);
    }
  };
}
