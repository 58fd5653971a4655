import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../files/durable';
import { errorCode } from '../files/fault';
import { ifThere } from '../files/ifThere';
import { NO_LINKS } from '../files/links';

/** Upper bounds of age, in milliseconds, between which one backup each is kept: a minute, an hour, a day, a week, for ever. */
const AGES = [60_000, 3_600_000, 86_400_000, 604_800_000, Number.POSITIVE_INFINITY];

/** How many versions from before a risky step are kept beside those. */
const KEPT_BEFORE_RISKS = 20;

/** Why a version is kept whatever its age: what came after it may turn out to have been a mistake. */
export const RISKS = ['migration', 'restore', 'batch', 'merge', 'copy'] as const;
export type Risk = (typeof RISKS)[number];

/**
 * Earlier versions of one file. Each save keeps the version before it by a hard link, which costs next to nothing.
 * They thin out with age, so that neither a minute of typing nor a year of work pushes out what one would go back to.
 */
export class Backups {
  constructor(private readonly folder: string) {}

  /**
   * Keeps what `path` holds now. Call it right before `path` is replaced (never changed in place).
   *
   * @param risk given where what comes next is risky: the version then does not thin out
   */
  async keep(path: string, risk?: Risk, now = Date.now()): Promise<void> {
    const names = await this.names();
    // A clock that was set back must not put the newest version behind older ones.
    const newest = names[0] === undefined ? 0 : (timeOf(names[0]) ?? 0);
    const target = join(this.folder, nameFor(Math.max(now, newest + 1), risk));
    try {
      await linkOrCopy(path, target);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      // Not synced: a power cut may take a backup of everyday, and never what it is a backup of.
      await mkdir(this.folder, { recursive: true });
      await linkOrCopy(path, target);
    }
    if (risk !== undefined) await this.sync();
    await this.thin([basename(target), ...names], now);
  }

  /** Has the backups on the disk, and the folders that hold them. */
  private async sync(): Promise<void> {
    for (const folder of [this.folder, dirname(this.folder), dirname(dirname(this.folder))]) await syncFolder(folder);
  }

  /** Moves a file here that is a version of its own. */
  async take(path: string, risk: Risk): Promise<void> {
    await this.keep(path, risk);
    await rm(path);
    await syncFolder(dirname(path));
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

  private async thin(names: readonly string[], now: number): Promise<void> {
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
function nameFor(time: number, risk: Risk | undefined): string {
  const reason = risk === undefined ? '' : `.${risk}`;
  return `${new Date(time).toISOString().replaceAll(':', '')}${reason}.json`;
}

const NAME = /(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)(\.[a-z]+)?\.json$/;

/** The time of a backup in milliseconds, read from its name or path; undefined for any other file. */
export function timeOf(path: string): number | undefined {
  const found = NAME.exec(path);
  return found === null ? undefined : Date.parse(`${found[1]}${found[2]}:${found[3]}:${found[4]}`);
}

/** The risky step that a backup was kept for; empty for one of the rotation. */
export function riskOf(path: string): Risk | '' {
  const word = NAME.exec(path)?.[5]?.slice(1);
  return RISKS.find((risk) => risk === word) ?? '';
}

/**
 * Which backups stay: the newest, the oldest of each age, and the last ones from before risky steps. The oldest,
 * because only so one grows old enough for the next age while newer ones keep coming. Those from before a migration
 * stay for ever: they are what an older program can read.
 *
 * @param names names of backups, the newest first
 * @param now milliseconds
 */
export function keptBackups(names: readonly string[], now: number): string[] {
  const turning = names.filter((name) => riskOf(name) === '');
  const risky = names.filter((name) => !['', 'migration'].includes(riskOf(name)));
  const kept = new Map<number, string>();
  for (const name of turning.slice(1)) {
    const age = now - (timeOf(name) ?? now);
    kept.set(
      AGES.findIndex((limit) => age < limit),
      name,
    );
  }
  const staying = new Set([...turning.slice(0, 1), ...kept.values(), ...risky.slice(0, KEPT_BEFORE_RISKS)]);
  return names.filter((name) => staying.has(name) || riskOf(name) === 'migration');
}
