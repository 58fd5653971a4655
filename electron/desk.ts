import type { Settings } from '@core/channel/contract';
import { type Fault, failure, type Result, success } from '@core/result';
import { importSeeds } from './importing/importSeeds';
import { Library } from './library/library';
import { LibrarySearch } from './search/librarySearch';

export interface DeskOptions {
  /** The folder of the library. */
  readonly folder: string;
  /** The folder of what a new library starts with. */
  readonly seeds: string;
  /** The language of a new library. */
  readonly language: Settings['language'];
  now(): string;
  report(fault: Fault): void;
}

/**
 * The library that the program works on. It is opened when it is first needed, and tried again after a failure: the
 * person may have freed a folder or closed another window in the meantime.
 */
export class Desk {
  private readonly options: DeskOptions;
  private opening: Promise<Result<Library>> | undefined;
  private searching: LibrarySearch | undefined;

  constructor(options: DeskOptions) {
    this.options = options;
  }

  library(): Promise<Result<Library>> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** The search over the library. Its index follows what is saved from the first search on. */
  async search(): Promise<Result<LibrarySearch>> {
    const library = await this.library();
    if (!library.ok) return library;
    if (this.searching === undefined) {
      const searching = new LibrarySearch(library.value.folder, (error) => this.options.report(indexFault(error)));
      this.searching = searching;
      library.value.onSaved = ({ issue }) => void searching.saved(issue);
    }
    return success(this.searching);
  }

  /** Writes what is still to be written. */
  async flush(): Promise<void> {
    const library = await this.opening;
    if (!library?.ok) return;
    const flushed = await library.value.flush();
    if (!flushed.ok) this.options.report(flushed.error);
  }

  /** Gives the library free for other processes. */
  async close(): Promise<void> {
    await this.flush();
    const library = await this.opening;
    this.opening = undefined;
    await this.searching?.close();
    this.searching = undefined;
    if (library?.ok) library.value.close();
  }

  private async open(): Promise<Result<Library>> {
    const { folder, seeds, language, now, report } = this.options;
    const library = await Library.open(folder, language, report);
    if (!library.ok) {
      this.opening = undefined;
      report(library.error);
      return library;
    }
    if (library.value.isNew) library.value.notices.push(...(await importSeeds(library.value, seeds, now())));
    return library;
  }
}

/** For the log only: the person is told by the search itself. */
function indexFault(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return failure('search-index', `检索索引重新建立：${reason}`, `The search index is made again: ${reason}`).error;
}
