import { link, open, rename, rm } from 'node:fs/promises';
import { errorCode } from './fault';
import { NO_LINKS } from './links';

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
