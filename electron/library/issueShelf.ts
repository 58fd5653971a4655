import { join } from 'node:path';
import type { IssueSummary, IssueVersion } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import type { Step } from '@core/edit/step';
import { ledgerOf } from '@core/issue/ledger';
import { type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { Low } from 'lowdb';
import { makeFolder, sweepDrafts } from '../files/durable';
import { commitTo } from './commit';
import { FaultError, faultError, withFaults } from './faults';
import { changedMeanwhile, noIssue, unbalancedImport, unbalancedMerge } from './issueFaults';
import { editionFrom, fileFrom, ISSUE_FORMAT, type IssueFile, summaryOf } from './issueFile';
import { JsonFile } from './jsonFile';
import { ISSUE_ID, presentIssues } from './presentIssues';
import { Queues } from './queue';
import { riskOfSteps } from './restoring';
import type { SourceShelf } from './sourceShelf';
import { copiesNotice, Versions } from './versions';

/** How many issues stay in memory after they were last used. */
const OPEN_ISSUES = 8;

interface OpenIssue {
  readonly file: JsonFile<IssueFile>;
  readonly low: Low<IssueFile>;
  edition: Edition;
}

/** An issue as the window gets it, and what was survived while reading. */
export interface ReadIssue {
  readonly edition: Edition;
  readonly notices: readonly Said[];
  /** True where a newer program wrote the file: commits are refused. */
  readonly readOnly: boolean;
}

/** The issues of a library, one folder and one lowdb file each, so the cost of saving does not grow with the library. */
export class IssueShelf {
  private readonly open = new Map<string, OpenIssue>();
  private readonly queues = new Queues();

  constructor(
    private readonly folder: string,
    private readonly backups: string,
    private readonly sources: SourceShelf,
    private readonly changed: (summary: IssueSummary, edition: Edition) => void,
  ) {}

  /** Reads an issue, or takes it from memory where the disk still holds the same. */
  read(id: string): Promise<Result<ReadIssue>> {
    return this.inTurn(id, async () => {
      const opened = await this.opened(id);
      if (!opened.ok) return opened;
      const { edition, file } = opened.value;
      return success({ edition, notices: file.notices.splice(0), readOnly: file.newer !== undefined });
    });
  }

  /**
   * Applies steps that the window has applied to its copy, and writes them. Answers when they are on the disk.
   *
   * @returns `conflict` where the window's copy was not the newest; nothing is written then
   */
  commit(id: string, revision: number, steps: readonly Step[]): Promise<Result<{ readonly revision: number }>> {
    return this.inTurn(id, async () => {
      const opened = await this.opened(id);
      if (!opened.ok) return opened;
      const next = commitTo(opened.value.edition, revision, steps);
      if (!next.ok) return next;
      opened.value.file.risk = riskOfSteps(steps);
      return this.write(id, opened.value, next.value);
    });
  }

  /**
   * Puts a merged edition in the place of the one that it was made from.
   *
   * @returns `conflict` where the issue has changed in the meantime
   */
  replace(before: Edition, merged: Edition): Promise<Result<{ readonly revision: number }>> {
    return this.inTurn(before.issue.id, async () => {
      const opened = await this.opened(before.issue.id);
      if (!opened.ok) return opened;
      if (!ledgerOf(merged.issue).balanced) return unbalancedMerge();
      if (opened.value.edition !== before) return changedMeanwhile();
      opened.value.file.risk = 'merge';
      return this.write(before.issue.id, opened.value, merged);
    });
  }

  /** The backups and conflict copies of an issue. */
  versions(id: string): Promise<Result<readonly IssueVersion[]>> {
    return this.inTurn(id, async () => success(await this.versionsOf(id).all()));
  }

  /** Another version of an issue, to be shown beside the present one. */
  version(id: string, name: string): Promise<Result<Edition>> {
    return this.inTurn(id, async () => {
      const file = await this.versionsOf(id).read(name);
      if (!file.ok) return file;
      const sources = await this.sources.readAll(file.value.issue.sources);
      return sources.ok ? success(editionFrom(file.value, sources.value)) : sources;
    });
  }

  /** Puts a conflict copy among the backups. */
  settleCopy(id: string, name: string): Promise<Result<undefined>> {
    return this.inTurn(id, () => this.versionsOf(id).settle(name));
  }

  /** Puts a new issue on the shelf. Its sources must be kept already. */
  add(edition: Edition): Promise<Result<IssueSummary>> {
    const { id } = edition.issue;
    return this.inTurn(id, async () => {
      if (!ledgerOf(edition.issue).balanced) return unbalancedImport();
      await makeFolder(join(this.folder, id));
      const { low } = this.lowOf(id);
      low.data = fileFrom(edition);
      await low.write();
      return success(summaryOf(low.data));
    });
  }

  /** The ids of the issues whose files are there, with the time of their last change in milliseconds. */
  present(): Promise<Map<string, number>> {
    return presentIssues(this.folder);
  }

  /** The line for the list, read from the issue's own file. */
  summary(id: string): Promise<Result<{ readonly summary: IssueSummary; readonly notices: readonly Said[] }>> {
    return this.inTurn(id, async () => {
      const { file, low } = this.lowOf(id);
      await low.read();
      return low.data.revision === 0 ? noIssue() : success({ summary: summaryOf(low.data), notices: file.notices });
    });
  }

  /** Waits until everything that was asked for is on the disk or refused. */
  settled(): Promise<void> {
    return this.queues.idle();
  }

  private inTurn<T>(id: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (!ISSUE_ID.test(id)) return Promise.resolve(noIssue());
    return this.queues.run(id, () => withFaults(join(this.folder, id), work));
  }

  private versionsOf(id: string): Versions {
    return new Versions(join(this.folder, id), join(this.backups, id));
  }

  private lowOf(id: string): { readonly file: JsonFile<IssueFile>; readonly low: Low<IssueFile> } {
    const file = new JsonFile(join(this.folder, id, 'issue.json'), ISSUE_FORMAT, join(this.backups, id));
    const empty = fileFrom({
      issue: { id, title: '', paper: '', date: '', sources: [], articles: [], margin: [], refusals: [] },
      journal: [],
    });
    return { file, low: new Low<IssueFile>(file, empty) };
  }

  private async opened(id: string): Promise<Result<OpenIssue>> {
    const known = this.open.get(id);
    this.open.delete(id);
    if (known !== undefined && (await known.file.unchanged())) {
      this.open.set(id, known);
      return success(known);
    }
    const { file, low } = this.lowOf(id);
    await low.read();
    if (low.data.revision === 0) return noIssue();
    await sweepDrafts(join(this.folder, id));
    const sources = await this.sources.readAll(low.data.issue.sources);
    if (!sources.ok) return sources;
    file.notices.push(...copiesNotice(await this.versionsOf(id).copies()));
    const opened = { file, low, edition: editionFrom(low.data, sources.value) };
    this.open.set(id, opened);
    for (const oldest of [...this.open.keys()].slice(0, -OPEN_ISSUES)) this.open.delete(oldest);
    return success(opened);
  }

  private async write(id: string, opened: OpenIssue, edition: Edition): Promise<Result<{ revision: number }>> {
    const before = opened.low.data;
    opened.low.data = fileFrom(edition);
    try {
      await opened.low.write();
    } catch (error) {
      opened.low.data = before;
      const outside = error instanceof FaultError && error.fault.code === 'changed-outside';
      if (!outside) throw error;
      // The window then reads the issue again and puts its steps on top of what it finds.
      this.open.delete(id);
      throw faultError('conflict', error.fault.message.zh, error.fault.message.en);
    }
    opened.edition = edition;
    this.changed(summaryOf(opened.low.data), edition);
    return success({ revision: edition.journal.length });
  }
}
