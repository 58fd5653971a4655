import { join } from 'node:path';
import type { IssueSummary } from '@core/channel/contract';
import { type Fault, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { Low } from 'lowdb';
import { FaultError, withFaults } from './faults';
import type { IssueShelf } from './issueShelf';
import { JsonFile } from './jsonFile';
import { LIBRARY_FORMAT, type LibraryFile } from './libraryFile';
import { Queues } from './queue';
import { reconciled } from './reconcile';

/**
 * How long the list may lag behind the issues themselves on the disk, in milliseconds: longer for a long list, because
 * it is written whole. After a crash it is made again from the issues that are younger than it.
 */
function lagOf(issues: number): number {
  return 2_000 + 4 * issues;
}

/** `library.json`: the settings, and the list of issues, which can be made again from the issues at any time. */
export class LibraryList {
  private readonly file: JsonFile<LibraryFile>;
  private readonly low: Low<LibraryFile>;
  private readonly queue = new Queues();
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param first what a new library has
   * @param report is told what went wrong while nobody was waiting for an answer
   */
  constructor(
    private readonly folder: string,
    first: LibraryFile,
    private readonly issues: IssueShelf,
    private readonly report: (fault: Fault) => void,
  ) {
    this.file = new JsonFile(join(folder, 'library.json'), LIBRARY_FORMAT, join(folder, 'backups', 'library'));
    this.low = new Low<LibraryFile>(this.file, first);
  }

  get data(): Readonly<LibraryFile> {
    return this.low.data;
  }

  /** Set where a newer program wrote the file: it is shown and not written. */
  get newer(): Fault | undefined {
    return this.file.newer;
  }

  /**
   * Reads the file and brings the list in line with the issues that are really there: a crash or a person may have come
   * between. Answers with what was survived, and whether there was a file.
   *
   * @throws FaultError or the disk's error
   */
  async read(): Promise<{ readonly notices: readonly Said[]; readonly wasThere: boolean }> {
    const written = await this.file.written();
    await this.low.read();
    // A list from a backup may be older than the issues, whatever the time of the damaged file was. The same where the
    // clock runs behind the file: it was set back, and times say nothing of what came first.
    const trusted = this.file.notices.length === 0 && (written ?? 0) <= Date.now();
    const { issues, notices } = await reconciled(this.low.data.issues, this.issues, trusted ? (written ?? 0) : 0);
    const all = [...this.file.notices.splice(0), ...notices];
    const same = JSON.stringify(issues) === JSON.stringify(this.low.data.issues);
    this.low.data.issues = issues;
    const current = same && (await this.file.unchanged());
    if (this.newer === undefined && !current) await this.low.write();
    return { notices: all, wasThere: written !== undefined };
  }

  /** Changes the file; on the disk when it answers. */
  change(how: (data: LibraryFile) => void): Promise<Result<undefined>> {
    return this.queue.run('library', () =>
      withFaults(this.folder, async () => {
        this.stop();
        const before = this.low.data;
        const next = { ...before };
        how(next);
        try {
          this.low.data = next;
          await this.low.write();
        } catch (error) {
          this.low.data = before;
          if (!(error instanceof FaultError) || error.fault.code !== 'changed-outside') throw error;
          // A synced folder has brought another list or other settings: theirs count, with this change on top.
          await this.low.read();
          const { issues } = await reconciled(this.low.data.issues, this.issues, 0);
          this.low.data.issues = issues;
          how(this.low.data);
          await this.low.write();
        }
        return success(undefined);
      }),
    );
  }

  /** Sets the line of an issue, or adds it. The issue's own file is on the disk already, so the list may wait a little. */
  put(summary: IssueSummary): void {
    const index = this.low.data.issues.findIndex((each) => each.id === summary.id);
    if (index < 0) this.low.data.issues.push(summary);
    else this.low.data.issues = this.low.data.issues.with(index, summary);
    // The list of a newer program is not ours to write; that program makes it anew from the issues.
    if (this.newer !== undefined) return;
    this.timer ??= setTimeout(async () => {
      const written = await this.change(() => {});
      if (!written.ok) this.report(written.error);
    }, lagOf(this.low.data.issues.length));
  }

  /** Writes what still waits. */
  async flush(): Promise<Result<undefined>> {
    return this.timer === undefined ? success(undefined) : this.change(() => {});
  }

  /** Waits no longer. What was not written is made again at the next opening. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
