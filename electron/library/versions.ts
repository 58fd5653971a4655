import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IssueVersion } from '@core/channel/contract';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { ifThere } from '../files/ifThere';
import { Backups, riskOf, timeOf } from './backups';
import { readFormat } from './format';
import { ISSUE_FORMAT, type IssueFile, summaryOf } from './issueFile';

/**
 * The other versions of an issue: its backups, and the copies that a synced folder lays beside a file which two
 * computers have changed (`issue (conflicted copy …).json`, `issue.sync-conflict-….json`, `issue-DESK2.json`,
 * `issue (1).json`). None of them is ever used without being asked for.
 */
export class Versions {
  constructor(
    private readonly folder: string,
    private readonly backups: string,
  ) {}

  /** All that can be read, the newest first, conflict copies before backups. */
  async all(): Promise<IssueVersion[]> {
    const versions: IssueVersion[] = [];
    for (const path of [...(await this.copies()), ...(await new Backups(this.backups).newestFirst())]) {
      const file = await this.fileOf(path);
      if (file !== undefined) versions.push(await versionFrom(path, file));
    }
    return versions;
  }

  /** Reads one version by the name that `all` gave it. Any other name is refused, whatever it looks like. */
  async read(name: string): Promise<Result<IssueFile>> {
    const file = await this.fileOf(await this.pathOf(name));
    return file === undefined ? noVersion() : success(file);
  }

  /** Puts a conflict copy among the backups, once a person has dealt with it. Nothing of it is lost. */
  async settle(name: string): Promise<Result<undefined>> {
    const path = (await this.copies()).find((each) => basename(each) === name);
    if (path === undefined) return noVersion();
    await new Backups(this.backups).take(path, 'copy');
    return success(undefined);
  }

  /** The paths of the conflict copies. */
  async copies(): Promise<string[]> {
    const names = (await ifThere(readdir(this.folder))) ?? [];
    return names.filter(isConflictCopy).map((name) => join(this.folder, name));
  }

  private async pathOf(name: string): Promise<string | undefined> {
    const paths = [...(await this.copies()), ...(await new Backups(this.backups).newestFirst())];
    return paths.find((path) => basename(path) === name);
  }

  private async fileOf(path: string | undefined): Promise<IssueFile | undefined> {
    const text = path === undefined ? undefined : await ifThere(readFile(path, 'utf8'));
    const read = text === undefined ? undefined : readFormat(text, ISSUE_FORMAT);
    return read?.ok ? read.value.value : undefined;
  }
}

/** True for the name of a copy of `issue.json` or `library.json` that a synced folder has made. */
export function isConflictCopy(name: string): boolean {
  return /^(issue|library).+\.json$/i.test(name);
}

async function versionFrom(path: string, file: IssueFile): Promise<IssueVersion> {
  const time = timeOf(path);
  const { articles, clean } = summaryOf(file);
  return {
    name: basename(path),
    kind: time === undefined ? 'copy' : 'backup',
    reason: riskOf(path),
    time: new Date(time ?? (await stat(path)).mtimeMs).toISOString(),
    revision: file.revision,
    articles,
    clean,
  };
}

/** What is said of conflict copies when an issue is opened. */
export function copiesNotice(copies: readonly string[]): Said[] {
  if (copies.length === 0) return [];
  const names = copies.map((path) => `“${basename(path)}”`);
  return [
    {
      zh: `同步盘留下了这一期的冲突副本：${names.join('、')}。可以在“版本”里并排查看，取回需要的部分；副本没有改动。`,
      en: `A synced folder has left conflict copies of this issue: ${names.join(', ')}. See them side by side under “Versions” and take over what is needed; the copies were left as they are.`,
    },
  ];
}

/** What is said of conflict copies of `library.json`. Nothing in them is the only copy but settings. */
export async function listCopiesNotice(folder: string): Promise<Said[]> {
  const copies = (await readdir(folder)).filter(isConflictCopy);
  if (copies.length === 0) return [];
  const names = copies.map((name) => `“${name}”`);
  return [
    {
      zh: `同步盘留下了资料库列表的冲突副本：${names.join('、')}。列表以各期自己的文件为准，副本里只有设置可能不同；确认设置无误后可以删除副本。`,
      en: `A synced folder has left conflict copies of the library's list: ${names.join(', ')}. The list follows the issues themselves, so only settings may differ; when yours are right, the copies can be deleted.`,
    },
  ];
}

function noVersion(): ReturnType<typeof failure> {
  return failure(
    'no-version',
    '找不到这个版本，或者它已不能读取。',
    'This version is not there, or it can no longer be read.',
  );
}
