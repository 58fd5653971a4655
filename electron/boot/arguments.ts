import { resolve } from 'node:path';

/** What the program was asked for when it was started. */
export interface Arguments {
  /** The folder of the library, absolute; undefined for the usual one. */
  readonly library: string | undefined;
}

const LIBRARY = '--library=';

/** Reads the arguments. Chromium's own switches and what is not known are left alone. `cwd` is what a relative path hangs on. */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const given = argv.findLast((argument) => argument.startsWith(LIBRARY))?.slice(LIBRARY.length);
  return { library: given === undefined || given === '' ? undefined : resolve(cwd, given) };
}
