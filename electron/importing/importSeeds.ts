import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Said } from '@core/said';
import { fileFault } from '../files/fault';
import type { Library } from '../library/library';
import { importFile } from './importFile';

/**
 * Fills a new library with the issues of a folder, in the order of their names. A seed that cannot be read is no reason
 * to keep the program from starting: it becomes a notice.
 */
export async function importSeeds(library: Library, folder: string, when: string): Promise<Said[]> {
  const notices: Said[] = [];
  const tell = (name: string, said: Said): void => {
    notices.push({ zh: `“${name}”没有导入：${said.zh}`, en: `“${name}” was not imported: ${said.en}` });
  };
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.(txt|md)$/i.test(name)).sort();
  } catch (error) {
    tell(folder, fileFault(error, 'read').error.message);
    return notices;
  }
  for (const name of names) {
    const imported = await importFile(library, join(folder, name), when);
    if (imported.ok) notices.push(...imported.value.notices);
    else tell(name, imported.error.message);
  }
  return notices;
}
