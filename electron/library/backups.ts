import { copyFile, link, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/fault';
import { makeFolder } from './durable';
import { ifThere } from './ifThere';

/** Upper bounds of age, in milliseconds, between which one backup each is kept: a minute, an hour, a day, a week, for ever. */
const AGES = [60_000, 3_600_000, 86_400_000, 604_800_000, Number.POSITIVE_INFINITY];

/** A file system without hard links (exFAT, some network drives) says one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

/**
 * Earlier versions of one file. Each save keeps the version before it by a hard link, which costs next to nothing.
 * They thin out with age, so that neither a minute of typing nor a year of work pushes out what one would go back to.
 */
export class Backups {
  constructor(private readonly folder: string) {}

  /** Keeps what `path` holds now. Call it right before `path` is replaced (never changed in place). */
  async keep(path: string, now = Date.now()): Promise<void> {
    const target = join(this.folder, nameFor(now));
    try {
      await linkOrCopy(path, target);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return;
      if (errorCode(error) !== 'ENOENT') throw error;
      await makeFolder(this.folder);
      await linkOrCopy(path, target);
    }
    await this.thin(now);
  }

  /** The kept versions as paths, the newest first. */
  async newestFirst(): Promise<string[]> {
    return (await this.names()).map((name) => join(this.folder, name));
  }

  private async names(): Promise<string[]> {
    const names = (await ifThere(readdir(this.folder))) ?? [];
    return names
      .filter((name) => timeOf(name) !== undefined)
      .sort()
      .reverse();
  }

  private async thin(now: number): Promise<void> {
    const names = await this.names();
    const staying = new Set(keptBackups(names, now));
    for (const name of names) if (!staying.has(name)) await rm(join(this.folder, name), { force: true });
  }
}

async function linkOrCopy(path: string, target: string): Promise<void> {
  try {
    await link(path, target);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    await copyFile(path, target);
  }
}

/** The file name of a backup: its time in UTC, without the signs that Windows forbids. It sorts as the times do. */
function nameFor(time: number): string {
  return `${new Date(time).toISOString().replaceAll(':', '')}.json`;
}

/** The time of a backup in milliseconds, read from its name or path; undefined for any other file. */
export function timeOf(path: string): number | undefined {
  const found = /(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)\.json$/.exec(path);
  return found === null ? undefined : Date.parse(`${found[1]}${found[2]}:${found[3]}:${found[4]}`);
}

/**
 * Which backups stay: the newest, and the oldest of each age. The oldest, because only so one grows old enough for the
 * next age while newer ones keep coming.
 *
 * @param names names of backups, the newest first
 * @param now milliseconds
 */
export function keptBackups(names: readonly string[], now: number): string[] {
  const kept = new Map<number, string>();
  for (const name of names.slice(1)) {
    const age = now - (timeOf(name) ?? now);
    kept.set(
      AGES.findIndex((limit) => age < limit),
      name,
    );
  }
  return [...names.slice(0, 1), ...kept.values()];
}
