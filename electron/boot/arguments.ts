import { dirname, resolve } from 'node:path';
import { MARKER_ENDING } from '../library/marker';

/** What the program was asked for when it was started. */
export interface Arguments {
  /** The folder of the library, absolute; undefined for the usual one. */
  readonly library: string | undefined;
}

const LIBRARY = '--library=';

/**
 * Reads the arguments. A library is named by its folder (`--library=`) or, as file managers do, by the file in it that
 * stands for it. Chromium's own switches and what is not known are left alone. `cwd` is what a relative path hangs on.
 */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const given = argv.findLast((argument) => argument.startsWith(LIBRARY))?.slice(LIBRARY.length);
  if (given !== undefined && given !== '') return { library: resolve(cwd, given) };
  const opened = argv.slice(1).findLast((argument) => !argument.startsWith('-') && argument.endsWith(MARKER_ENDING));
  return { library: opened === undefined ? undefined : dirname(resolve(cwd, opened)) };
}
