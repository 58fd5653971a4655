import * as files from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '@core/result';
import type { Said } from '@core/said';
import type { Adapter } from 'lowdb';
import { type Disk, writeDurably } from '../files/durable';
import { ifThere } from '../files/ifThere';
import { Backups, type Risk, timeOf } from './backups';
import { FaultError, faultError } from './faults';
import { type Format, readFormat, writeFormat } from './format';

/** Tells one version of a file from another without reading it. */
async function stampOf(path: string): Promise<string | undefined> {
  const facts = await ifThere(files.stat(path, { bigint: true }));
  return facts && `${facts.size} ${facts.mtimeNs} ${facts.ino}`;
}

/**
 * lowdb's adapter for one file of the library: durable when it writes, suspicious when it reads. It refuses to replace
 * a file that somebody else (another program, a synced folder) has changed since it was read.
 */
export class JsonFile<T> implements Adapter<T> {
  /** What was survived while reading, for the person. */
  readonly notices: Said[] = [];
  private readonly backups: Backups;
  private stamp: string | undefined;
  /** Set where a newer program wrote the file: it is shown and not written. */
  newer: Fault | undefined;
  /** Set before a write that is risky: what was there before is then kept for longer. */
  risk: Risk | undefined;
  /** True until a file of an older version is written anew. */
  private older = false;

  constructor(
    readonly path: string,
    private readonly format: Format<T>,
    backups: string,
    private readonly disk: Disk = files,
  ) {
    this.backups = new Backups(backups);
  }

  /** True where the file on the disk is still the version that was last read or written here. */
  async unchanged(): Promise<boolean> {
    return this.stamp !== undefined && this.stamp === (await stampOf(this.path));
  }

  /** When the file was last written, in milliseconds; undefined where there is none. */
  async written(): Promise<number | undefined> {
    return (await ifThere(files.stat(this.path)))?.mtimeMs;
  }

  /**
   * Reads the file; where it is damaged, the newest backup that is not, after setting the damaged file aside.
   *
   * A file of an older version is kept as it is before it is written anew; one of a newer program is only shown.
   *
   * @returns null where there is neither file nor backup; lowdb then starts with its default
   * @throws FaultError `damaged` (no usable backup) or `newer-schema` (not even to be shown); the file is then untouched
   */
  async read(): Promise<T | null> {
    this.stamp = await stampOf(this.path);
    const text = await ifThere(files.readFile(this.path, 'utf8'));
    const read = text === undefined ? undefined : readFormat(text, this.format);
    this.newer = read?.ok ? read.value.newer : undefined;
    if (this.newer !== undefined) this.notices.push(this.newer.message);
    this.older = read?.ok === true && read.value.version < this.format.version;
    if (read?.ok) return read.value.value;
    if (read?.error.code === 'newer-schema') throw new FaultError(read.error);
    const backup = await this.newestGoodBackup();
    if (backup === undefined) {
      if (read === undefined) return null;
      if (!this.format.startsAfresh) throw new FaultError(read.error);
      await this.setAside('');
      return null;
    }
    if (read !== undefined) await this.setAside(backup.path);
    else this.tell('不见了', 'was missing', backup.path);
    await writeDurably(this.path, backup.text, this.disk);
    this.stamp = await stampOf(this.path);
    return backup.value;
  }

  /**
   * Writes the data, after checking them: a good file is never replaced by a bad one.
   *
   * @throws FaultError `changed-outside` or `newer-schema`, or the disk's error; the file is then as it was
   */
  async write(data: T): Promise<void> {
    const risk = this.older ? 'migration' : this.risk;
    if (this.newer !== undefined) throw new FaultError(this.newer);
    const text = writeFormat(data, this.format);
    const stamp = await stampOf(this.path);
    const name = basename(this.path);
    if (stamp !== undefined) {
      if (stamp !== this.stamp) {
        throw faultError(
          'changed-outside',
          `“${name}”已被其他程序（例如同步盘）改动，没有覆盖。请重新打开这一期再继续。`,
          `“${name}” was changed by another program (a synced folder, perhaps), so it was not overwritten. Open the issue again to go on.`,
        );
      }
      await this.backups.keep(this.path, risk);
    }
    await writeDurably(this.path, text, this.disk);
    this.stamp = await stampOf(this.path);
    this.older = false;
  }

  private async newestGoodBackup(): Promise<{ path: string; text: string; value: T } | undefined> {
    for (const path of await this.backups.newestFirst()) {
      const text = await files.readFile(path, 'utf8');
      const read = readFormat(text, this.format);
      if (read.ok && read.value.newer === undefined) return { path, text, value: read.value.value };
    }
    return undefined;
  }

  /** Renames the damaged file, so that a person can still look into it, and says so. Nothing is ever deleted. */
  private async setAside(backup: string): Promise<void> {
    const time = new Date().toISOString().replaceAll(':', '');
    const aside = `${this.path}.damaged-${time}`;
    await files.rename(this.path, aside);
    this.stamp = undefined;
    this.tell(
      `已损坏，原文件改名为“${basename(aside)}”保留`,
      `was damaged and is kept as “${basename(aside)}”`,
      backup,
    );
  }

  private tell(zh: string, en: string, backup: string): void {
    const name = join(basename(join(this.path, '..')), basename(this.path));
    const time = timeOf(backup);
    const from = time === undefined ? undefined : new Date(time).toLocaleString('sv-SE');
    this.notices.push({
      zh: `“${name}”${zh}。${from === undefined ? '没有可用的备份，已重新建立。' : `现在使用的是 ${from} 的备份，请核对最近的改动。`}`,
      en: `“${name}” ${en}. ${from === undefined ? 'There was no usable backup, so it was made anew.' : `The backup of ${from} is in use now; check your latest changes.`}`,
    });
  }
}
