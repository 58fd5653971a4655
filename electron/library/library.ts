import { join, resolve } from 'node:path';
import type { CallInput, IssueSummary, Settings } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import type { Source } from '@core/issue/issue';
import { type Fault, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { makeFolder, sweepDrafts } from '../files/durable';
import { withFaults } from './faults';
import type { StoredSource } from './issueFile';
import { IssueShelf } from './issueShelf';
import { newLibraryFile } from './libraryFile';
import { LibraryList } from './libraryList';
import { LibraryLock } from './lock';
import { SourceShelf } from './sourceShelf';
import { listCopiesNotice } from './versions';

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
  private readonly list: LibraryList;

  private constructor(
    readonly folder: string,
    private readonly lock: LibraryLock,
    language: Settings['language'],
    report: (fault: Fault) => void,
  ) {
    this.sources = new SourceShelf(join(folder, 'sources'));
    const backups = join(folder, 'backups', 'issues');
    this.issues = new IssueShelf(join(folder, 'issues'), backups, this.sources, (summary, edition) => {
      this.list.put(summary);
      this.onSaved(edition);
    });
    this.list = new LibraryList(folder, newLibraryFile(language), this.issues, report);
  }

  /**
   * Opens a library, making the folder where it is missing. A library of a newer program is opened to look at: its list
   * and settings are not written.
   *
   * @param language of the settings of a new library
   * @param report is told what went wrong while nobody was waiting for an answer
   * @returns `library-in-use`, or what the disk refuses
   */
  static open(path: string, language: Settings['language'], report: (fault: Fault) => void): Promise<Result<Library>> {
    const folder = resolve(path);
    return withFaults(folder, async () => {
      await makeFolder(folder);
      const lock = await LibraryLock.take(folder);
      if (!lock.ok) return lock;
      try {
        const library = new Library(folder, lock.value, language, report);
        await library.read();
        return success(library);
      } catch (error) {
        lock.value.release();
        throw error;
      }
    });
  }

  private async read(): Promise<void> {
    await sweepDrafts(this.folder);
    await makeFolder(join(this.folder, 'issues'));
    const { notices, wasThere } = await this.list.read();
    this.notices.push(...notices, ...(await listCopiesNotice(this.folder)));
    this.isNew = !wasThere && this.summaries.length === 0 && notices.length === 0;
  }

  get settings(): Settings {
    return this.list.data.settings;
  }

  get summaries(): readonly IssueSummary[] {
    return this.list.data.issues;
  }

  /** True where an issue of this id is listed. */
  has(id: string): boolean {
    return this.summaries.some((issue) => issue.id === id);
  }

  get exportFolder(): string {
    return this.list.data.exportFolder;
  }

  /** Changes settings; on the disk when it answers. */
  async saveSettings(changes: CallInput<'saveSettings'>): Promise<Result<Settings>> {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const saved = await this.list.change((data) => {
      data.settings = { ...data.settings, ...Object.fromEntries(given) };
    });
    return saved.ok ? success(this.settings) : saved;
  }

  /** Remembers where the last export went. */
  saveExportFolder(folder: string): Promise<Result<undefined>> {
    return this.list.change((data) => {
      data.exportFolder = folder;
    });
  }

  /**
   * Takes in a new issue with the bytes of its sources, keyed by SHA-256; those that are kept already need not come. The
   * bytes are on the disk before the issue names them, and the list names the issue last, so a crash at any moment
   * leaves a whole library.
   *
   * @param listing `later`: the list follows within seconds; after a crash it is made from the issues that are there
   */
  addIssue(
    edition: Edition,
    bytes: ReadonlyMap<string, Uint8Array>,
    listing: 'now' | 'later' = 'now',
  ): Promise<Result<IssueSummary>> {
    return withFaults(this.folder, async () => {
      if (this.list.newer !== undefined) return { ok: false, error: this.list.newer };
      for (const source of edition.issue.sources) {
        const own = bytes.get(source.sha256);
        if (own !== undefined) await this.sources.keep(source, own);
        else if (!(await this.sources.holds(source))) {
          throw new Error(`The bytes of source ${source.id} were not handed over.`);
        }
      }
      const added = await this.issues.add(edition);
      if (!added.ok) return added;
      this.list.put(added.value);
      const listed = listing === 'now' ? await this.list.change(() => {}) : success(undefined);
      return listed.ok ? added : listed;
    });
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
    return this.list.flush();
  }

  /** Gives the library free for others. What was not flushed of the list is made again at the next opening. */
  close(): void {
    this.list.stop();
    this.lock.release();
  }
}
