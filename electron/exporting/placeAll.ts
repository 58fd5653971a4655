import { lstat, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { syncFolder } from '../files/durable';
import { errorCode, exportFault } from '../files/fault';
import { safeFileName, safeFolderName } from '../files/fileName';
import { ifThere } from '../files/ifThere';
import { takeName } from '../files/writeFile';

/** How many files of the same name a folder may hold before we give up. */
const MOST_NUMBERS = 1000;

/**
 * Moves files and folders that are whole from `stage` to `folder`, never over anything: where a name is taken, the
 * newcomer gets a number, and what says the same already is left as it is. Where one cannot be moved, those that were
 * moved before it are taken away again.
 *
 * @returns the paths, in the order of the names
 */
export async function placeAll(stage: string, names: readonly string[], folder: string): Promise<Result<string[]>> {
  const placed: string[] = [];
  const moved: string[] = [];
  try {
    for (const name of names) {
      const to = await place(join(stage, name), name, folder);
      if (to === undefined) {
        await takeAway(moved);
        return failure(
          'name-taken',
          '文件夹里同名的文件太多。请另选一个文件夹。',
          'The folder holds too many files of this name. Choose another folder.',
        );
      }
      if (to.isNew) moved.push(to.path);
      placed.push(to.path);
    }
    await syncFolder(folder);
    return success(placed);
  } catch (error) {
    await takeAway(moved);
    return exportFault(error, folder);
  }
}

async function takeAway(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true }).catch(() => {})));
}

/** Moves to the first name that is free, or finds one that holds the same already. */
async function place(
  from: string,
  name: string,
  folder: string,
): Promise<{ readonly path: string; readonly isNew: boolean } | undefined> {
  const isFolder = (await stat(from)).isDirectory();
  const extension = isFolder ? '' : extname(name).slice(1);
  const stem = isFolder ? name : name.slice(0, -extension.length - 1);
  for (let number = 1; number <= MOST_NUMBERS; number++) {
    const path = join(folder, isFolder ? safeFolderName(stem, number) : safeFileName(stem, extension, number));
    const there = await ifThere(lstat(path));
    if (there === undefined) {
      // Another export may take the name at this very moment: then it is looked at again.
      if (await (isFolder ? takeFolderName(from, path) : takeName(from, path))) return { path, isNew: true };
      number -= 1;
    } else if ((isFolder ? there.isDirectory() : there.isFile()) && (await saysTheSame(from, path, isFolder))) {
      return { path, isNew: false };
    }
  }
  return undefined;
}

/** What systems say to a folder that would be moved over another one with something in it. */
const FOLDER_THERE = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR']);

/** Gives a folder a name that nobody has; false where somebody has it. A folder with files in it is never replaced. */
async function takeFolderName(from: string, path: string): Promise<boolean> {
  try {
    await rename(from, path);
    return true;
  } catch (error) {
    if (FOLDER_THERE.has(errorCode(error)) && (await ifThere(lstat(path))) !== undefined) return false;
    throw error;
  }
}

async function saysTheSame(one: string, other: string, areFolders: boolean): Promise<boolean> {
  if (!areFolders) return (await readFile(one)).equals(await readFile(other));
  const names = (await readdir(one)).toSorted();
  const others = (await readdir(other)).toSorted();
  if (names.length !== others.length || names.some((name, index) => name !== others[index])) return false;
  for (const name of names) {
    const path = join(other, name);
    if (!(await stat(path)).isFile() || !(await saysTheSame(join(one, name), path, false))) return false;
  }
  return true;
}
