import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { errorCode, fileFault } from './fault';
import { safeFileName } from './fileName';

/** How many files of the same name a folder may hold before we give up. */
const MOST_NUMBERS = 1000;

/**
 * Writes a new text file into a folder and never over another one: where the name is taken, the file gets a number.
 * A file of that name that says the same already is left as it is. The file is whole or not there at all, and on the
 * disk when this answers. Gives the path.
 */
export async function writeNewFile(
  folder: string,
  title: string,
  extension: string,
  content: string,
): Promise<Result<string>> {
  const draft = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeDurably(draft, content);
    for (let number = 1; number <= MOST_NUMBERS; number++) {
      const path = join(folder, safeFileName(title, extension, number));
      if (await reserve(path)) {
        await rename(draft, path).catch(async (error) => {
          await rm(path, { force: true });
          throw error;
        });
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
  } catch (error) {
    return fileFault(error, 'write');
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes a name by an empty file, in one step of the file system; false where somebody has it. */
async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function says(path: string, content: string): Promise<boolean> {
  const known = await readFile(path, 'utf8').catch(() => undefined);
  return known === content;
}

/** Makes the new name itself durable. Windows cannot do this, nor can some network folders: there the file is as safe as it gets. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'].includes(errorCode(error))) throw error;
  }
}
