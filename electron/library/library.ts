import { join, resolve } from 'node:path';
import type { CallInput, IssueSummary, Settings } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import type { Source } from '@core/issue/issue';
import { type Fault, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { Low } from 'lowdb';
import { makeFolder, sweepDrafts } from '../files/durable';
import { FaultError, withFaults } from './faults';
import type { StoredSource } from './issueFile';
import { IssueShelf } from './issueShelf';
import { JsonFile } from './jsonFile';
import { LIBRARY_FORMAT, type LibraryFile, newLibraryFile } from './libraryFile';
import { LibraryLock } from './lock';
import { Queues } from './queue';
import { reconciled } from './reconcile';
import { SourceShelf } from './sourceShelf';

/** How long the list of issues may lag behind the issues themselves on the disk, in milliseconds. */
const LIST_LAG = 2_000;

/** A library: a folder of the editor's choice, held by this process alone while it is open. */
export class Library {
  readonly issues: IssueShelf;
  /** What was survived while opening, for the person. */
  readonly notices: Said[] = [];
  /** True where the folder held no library before. */
  isNew = false;
  /** Is told of each edit that is on the disk. */
  onSaved: (edition: Edition) => void = () => {};
  private readonly sources: SourceShelf;
  private readonly queue = new Queues();
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    readonly folder: string,
    private readonly lock: LibraryLock,
    private readonly file: JsonFile<LibraryFile>,
    private readonly low: Low<LibraryFile>,
    private readonly report: (fault: Fault) => void,
  ) {
    this.sources = new SourceShelf(join(folder, 'sources'));
    const backups = join(folder, 'backups', 'issues');
    this.issues = new IssueShelf(join(folder, 'issues'), backups, this.sources, (summary, edition) => {
      this.list(summary);
      this.onSaved(edition);
    });
  }

  /**
   * Opens a library, making the folder where it is missing.
   *
   * @param language of the settings of a new library
   * @param report is told what went wrong while nobody was waiting for an answer
   * A library of a newer program is opened to look at: its list and settings are not written.
   *
   * @returns `library-in-use`, or what the disk refuses
   */
  static open(path: string, language: Settings['language'], report: (fault: Fault) => void): Promise<Result<Library>> {
    const folder = resolve(path);
    return withFaults(folder, async () => {
      await makeFolder(folder);
      const lock = await LibraryLock.take(folder);
      if (!lock.ok) return lock;
      try {
        return success(await Library.read(folder, lock.value, language, report));
      } catch (error) {
        lock.value.release();
        throw error;
      }
    });
  }

  private static async read(
    folder: string,
    lock: LibraryLock,
    language: Settings['language'],
    report: (fault: Fault) => void,
  ): Promise<Library> {
    await sweepDrafts(folder);
    await makeFolder(join(folder, 'issues'));
    const file = new JsonFile(join(folder, 'library.json'), LIBRARY_FORMAT, join(folder, 'backups', 'library'));
    const low = new Low<LibraryFile>(file, newLibraryFile(language));
    const written = await file.written();
    await low.read();
    const library = new Library(folder, lock, file, low, report);
    // A list from a backup may be older than the issues, whatever the time of the damaged file was.
    // The same where the clock runs behind the file: it was set back, and times say nothing of what came first.
    const trusted = file.notices.length === 0 && (written ?? 0) <= Date.now();
    await library.reconcile(trusted ? (written ?? 0) : 0);
    library.isNew = written === undefined && library.summaries.length === 0 && library.notices.length === 0;
    return library;
  }

  /** Brings the list in line with the issues that are really there: a crash or a person may have come between. */
  private async reconcile(written: number): Promise<void> {
    const { issues, notices } = await reconciled(this.low.data.issues, this.issues, written);
    this.notices.push(...this.file.notices.splice(0), ...notices);
    const same = JSON.stringify(issues) === JSON.stringify(this.low.data.issues);
    this.low.data.issues = issues;
    if (this.file.newer !== undefined) return;
    if (!same || !(await this.file.unchanged())) await this.low.write();
  }

  get settings(): Settings {
    return this.low.data.settings;
  }

  get summaries(): readonly IssueSummary[] {
    return this.low.data.issues;
  }

  /** True where an issue of this id is listed. */
  has(id: string): boolean {
    return this.low.data.issues.some((issue) => issue.id === id);
  }

  get exportFolder(): string {
    return this.low.data.exportFolder;
  }

  /** Changes settings; on the disk when it answers. */
  async saveSettings(changes: CallInput<'saveSettings'>): Promise<Result<Settings>> {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const saved = await this.change((data) => {
      data.settings = { ...data.settings, ...Object.fromEntries(given) };
    });
    return saved.ok ? success(this.settings) : saved;
  }

  /** Remembers where the last export went. */
  saveExportFolder(folder: string): Promise<Result<undefined>> {
    return this.change((data) => {
      data.exportFolder = folder;
    });
  }

  /**
   * Takes in a new issue with the bytes of its sources, keyed by SHA-256 (none where they are kept already). The bytes are on the disk before the issue
   * names them, and the list names the issue last, so a crash at any moment leaves a whole library.
   *
   * @param listing `later`: the list follows within seconds; after a crash it is made from the issues that are there
   */
  addIssue(
    edition: Edition,
    bytes: ReadonlyMap<string, Uint8Array> | undefined,
    listing: 'now' | 'later' = 'now',
  ): Promise<Result<IssueSummary>> {
    return withFaults(this.folder, async () => {
      if (this.file.newer !== undefined) return { ok: false, error: this.file.newer };
      for (const source of bytes === undefined ? [] : edition.issue.sources) {
        const own = bytes?.get(source.sha256);
        if (own === undefined) throw new Error(`The bytes of source ${source.id} were not handed over.`);
        await this.sources.keep(source, own);
      }
      const added = await this.issues.add(edition);
      if (!added.ok) return added;
      if (listing === 'later') {
        this.low.data.issues.push(added.value);
        this.listSoon();
        return added;
      }
      const listed = await this.change((data) => {
        data.issues = [...data.issues, added.value];
      });
      return listed.ok ? added : listed;
    });
  }

  /** Takes in an issue of another desk, whose sources are kept already. */
  listIssue(edition: Edition): Promise<Result<IssueSummary>> {
    return this.addIssue({ issue: { ...edition.issue }, journal: edition.journal }, undefined, 'later');
  }

  /** True where the bytes of a source are there, under the name that says their hash. */
  hasSource(name: string): Promise<boolean> {
    return this.sources.has(name);
  }

  /** Keeps bytes of another desk. Refused where they are not what their name says. */
  keepSource(name: string, bytes: Uint8Array): Promise<Result<undefined>> {
    return withFaults(this.folder, () => this.sources.keepNamed(name, bytes));
  }

  readSources(stored: readonly StoredSource[]): Promise<Result<Source[]>> {
    return withFaults(this.folder, () => this.sources.readAll(stored));
  }

  /** Writes what is still to be written. */
  async flush(): Promise<Result<undefined>> {
    await this.issues.settled();
    if (this.timer === undefined) return success(undefined);
    return this.change(() => {});
  }

  /** Gives the library free for others. What was not flushed of the list is made again at the next opening. */
  close(): void {
    clearTimeout(this.timer);
    this.lock.release();
  }

  /** A saved step changes the line of its issue. The issue's own file is on the disk already, so this may wait a little. */
  private list(summary: IssueSummary): void {
    this.low.data.issues = this.low.data.issues.map((each) => (each.id === summary.id ? summary : each));
    this.listSoon();
  }

  private listSoon(): void {
    // The list of a newer program is not ours to write; that program makes it anew from the issues.
    if (this.file.newer !== undefined) return;
    this.timer ??= setTimeout(async () => {
      const written = await this.change(() => {});
      if (!written.ok) this.report(written.error);
    }, LIST_LAG);
  }

  private change(how: (data: LibraryFile) => void): Promise<Result<undefined>> {
    return this.queue.run('library', () =>
      withFaults(this.folder, async () => {
        clearTimeout(this.timer);
        this.timer = undefined;
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
}
