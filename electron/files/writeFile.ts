import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { syncFolder, writeDraft } from './durable';
import { errorCode, fileFault } from './fault';
import { safeFileName } from './fileName';
import { NO_LINKS } from './links';

/** How many files of the same name a folder may hold before we give up. */
const MOST_NUMBERS = 1000;

/**
 * Writes a new file into a folder and never over another one: where the name is taken, the file gets a number. A file
 * of that name that says the same already is left as it is. The file is whole or not there at all, and on the disk when
 * this answers. Gives the path.
 */
export async function writeNewFile(
  folder: string,
  title: string,
  extension: string,
  content: string | Uint8Array,
): Promise<Result<string>> {
  try {
    const draft = await writeDraft(folder, 'export', content);
    try {
      return await named(draft, folder, title, extension, content);
    } finally {
      await rm(draft, { force: true }).catch(() => {});
    }
  } catch (error) {
    return fileFault(error, 'write');
  }
}

async function named(
  draft: string,
  folder: string,
  title: string,
  extension: string,
  content: string | Uint8Array,
): Promise<Result<string>> {
  for (let number = 1; number <= MOST_NUMBERS; number++) {
    const path = join(folder, safeFileName(title, extension, number));
    if (await takeName(draft, path)) {
      await syncFolder(folder);
      return success(path);
    }
    if (await says(path, content)) return success(path);
  }
  return failure(
    'name-taken',
    '文件夹里同名的文件太多。请另选一个文件夹。',
    'The folder holds too many files of this name. Choose another folder.',
  );
}

/** Gives a draft a name that nobody has, in one step of the file system; false where somebody has it. */
export async function takeName(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(errorCode(error))) throw error;
  }
  // Without hard links the name is taken by an empty file first; a crash in between leaves that, and no torn file.
  if (!(await reserve(path))) return false;
  await rename(draft, path).catch(async (error) => {
    await rm(path, { force: true });
    throw error;
  });
  return true;
}

async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function says(path: string, content: string | Uint8Array): Promise<boolean> {
  const known = await readFile(path).catch(() => undefined);
  return known?.equals(typeof content === 'string' ? Buffer.from(content) : content) ?? false;
}
