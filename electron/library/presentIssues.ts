import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../files/ifThere';

/** Ids are names of folders: nothing else may come through, whoever asks. */
export const ISSUE_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** How many files are looked at at once: the disk answers thousands of questions faster when it may answer several. */
const LOOKS = 256;

/**
 * The ids of the issues whose files are there, with the time of their last change in milliseconds.
 *
 * @param folder the one that holds the issues' folders
 * @throws the disk's error
 */
export async function presentIssues(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory() && ISSUE_ID.test(entry.name)).map(({ name }) => name);
  const found = new Map<string, number>();
  for (let from = 0; from < ids.length; from += LOOKS) {
    const some = ids.slice(from, from + LOOKS);
    const facts = await Promise.all(some.map((id) => ifThere(stat(join(folder, id, 'issue.json')))));
    for (const [index, id] of some.entries()) {
      const time = facts[index]?.mtimeMs;
      if (time !== undefined) found.set(id, time);
    }
  }
  return found;
}
