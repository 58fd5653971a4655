import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, success } from '@core/result';
import { fileFault } from '../files/fault';
import { ifThere } from '../files/ifThere';

/** The page of the house, in the library's folder (see `docs/formats.md`). */
const NAME = 'template.html';

/** Reads the house's own page; undefined where the library has none. */
export async function houseTemplate(library: string): Promise<Result<string | undefined>> {
  try {
    return success(await ifThere(readFile(join(library, NAME), 'utf8')));
  } catch (error) {
    return fileFault(error, 'read');
  }
}
