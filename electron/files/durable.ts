import * as files from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode, NO_SUCH_PLACE } from './fault';
import { ifThere } from './ifThere';

/** The functions of the disk that a durable write needs. Tests pass their own to see the order and to break things. */
export type Disk = Pick<typeof files, 'open' | 'rename' | 'rm'>;

/** The names of drafts: files that a write which was cut short may leave behind. */
const DRAFT = /^\..+\.draft$/;

let drafts = 0;

/**
 * Writes a whole file so that a power cut leaves either the old content or the new one, and so that the new one stays
 * once this returns. A rename alone is not enough: without the fsync of the file xfs was seen to leave it empty, and
 * without the fsync of the folder the rename itself was seen to be lost.
 *
 * @throws the disk's error; the file is then as it was
 */
export async function writeDurably(path: string, content: string | Uint8Array, disk: Disk = files): Promise<void> {
  const draft = await writeDraft(dirname(path), basename(path), content, disk);
  try {
    await renamePatiently(draft, path, disk);
  } catch (error) {
    await discard(draft, disk);
    throw error;
  }
  await syncFolder(dirname(path), disk);
}

/**
 * Writes the content of a file under a name that nobody looks at, and has it on the disk: what is left to do is to give
 * it its name. Answers with its path.
 *
 * @throws the disk's error; there is no draft then
 */
export async function writeDraft(
  folder: string,
  name: string,
  content: string | Uint8Array,
  disk: Disk = files,
): Promise<string> {
  const draft = join(folder, `.${name.slice(0, 60)}.${process.pid}-${++drafts}.draft`);
  try {
    const handle = await disk.open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return draft;
  } catch (error) {
    await discard(draft, disk);
    throw error;
  }
}

/** Takes a draft away. The disk has refused something already, and that error is the one to tell; `sweepDrafts` takes the rest. */
async function discard(draft: string, disk: Disk): Promise<void> {
  await disk.rm(draft, { force: true }).catch(() => {});
}

/** On Windows a virus scanner or an indexer may hold the file for a moment; the rename is then refused and works a little later. */
async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  for (let pause = 10; ; pause *= 2) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (process.platform !== 'win32' || !held || pause > 1000) throw error;
      await setTimeout(pause);
    }
  }
}

/** A network file system may know no fsync of a folder, and a folder that one may only write into cannot be opened. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES']);

/** Makes renames and new names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string, disk: Disk = files): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    // The content itself has been synced: where a folder cannot be, the file is as safe as it gets there.
    if (!NO_FOLDER_SYNC.has(errorCode(error))) throw error;
  }
}

/** The functions of the disk that making a folder needs. Tests pass their own to pretend a strange disk. */
export type FolderDisk = Pick<typeof files, 'mkdir' | 'stat'>;

/**
 * Makes a folder and all that is missing above it, durably. Node's own way of making several at once goes on for ever
 * where a folder that is there answers that it is not, as those of /proc do, and some drives of a network; so we go up
 * ourselves to the first folder that is there, and down again once.
 *
 * @throws the disk's error, or one with the code `NO_SUCH_PLACE`
 */
export async function makeFolder(path: string, disk: FolderDisk = files): Promise<void> {
  const missing: string[] = [];
  let at = resolve(path);
  while ((await ifThere(disk.stat(at))) === undefined) {
    missing.unshift(at);
    // The top of a drive that is not there is above nothing.
    if (dirname(at) === at) throw noSuchPlace(at);
    at = dirname(at);
  }
  if (missing.length === 0 && !(await disk.stat(at)).isDirectory()) throw coded('ENOTDIR', at);
  for (const folder of missing) {
    await makeOne(folder, disk);
    await syncFolder(dirname(folder));
  }
}

async function makeOne(folder: string, disk: FolderDisk): Promise<void> {
  try {
    await disk.mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw noSuchPlace(folder);
    // Another process may have made it at this very moment.
    const there = errorCode(error) === 'EEXIST' ? await ifThere(disk.stat(folder)) : undefined;
    if (!there?.isDirectory()) throw error;
  }
}

function noSuchPlace(path: string): Error {
  return coded(NO_SUCH_PLACE, path);
}

function coded(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** Takes away drafts that a crash has left in a folder. Only the owner of the library's lock may do this. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (DRAFT.test(name)) await files.rm(join(folder, name), { force: true });
  }
}
