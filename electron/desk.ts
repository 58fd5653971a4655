import { resolve } from 'node:path';
import type { Settings } from '@core/channel/contract';
import { type Fault, failure, type Result, success } from '@core/result';
import { inTime } from './files/inTime';
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
  /** A library is open, whether at the start or after the person has chosen another one. */
  opened?(library: Library): void;
  /** How long a library may take to open, in milliseconds, where that is not what a person can bear. */
  readonly patience?: number;
}

/** How long a library may take to open before the person is told, in milliseconds. A network drive may never answer. */
const PATIENCE = 15_000;

/** How long the way out waits for a library that is just being opened. */
const LEAVING = 2_000;

/**
 * The library that the program works on. It is opened when it is first needed, and tried again after a failure: the
 * person may have freed a folder or closed another window in the meantime.
 */
export class Desk {
  private readonly options: DeskOptions;
  /** The folder of the library, whether it opens or not. */
  folder: string;
  private opening: Promise<Result<Library>> | undefined;
  private open: Library | undefined;
  private searching: LibrarySearch | undefined;

  constructor(options: DeskOptions) {
    this.options = options;
    this.folder = resolve(options.folder);
  }

  /** The library, opened now if it has to be. One that takes too long is told, opens on, and is waited for once more at the next call. */
  library(): Promise<Result<Library>> {
    this.opening ??= this.begin();
    return this.patiently(this.opening, this.folder);
  }

  /** True where this is the folder of the library that is open. */
  holds(folder: string): boolean {
    return this.open !== undefined && this.open.folder === resolve(folder);
  }

  /** Opens another library beside the one that is open. Whoever gets it hands it to `goOver`, or closes it. */
  async prepare(folder: string): Promise<Result<Library>> {
    const opening = this.openAt(folder);
    let given = true;
    const answer = await this.patiently(opening, folder, () => {
      given = false;
    });
    // Nobody waits any more for one that comes too late.
    if (!given) void opening.then((late) => late.ok && late.value.close());
    return answer;
  }

  /** Goes over to a library that `prepare` has opened, and gives the one before free. */
  async goOver(next: Library): Promise<void> {
    await this.close();
    this.folder = next.folder;
    this.open = next;
    this.opening = Promise.resolve(success(next));
    this.options.opened?.(next);
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

  /** Writes what is still to be written. A library that is not open yet has nothing to write. */
  async flush(): Promise<void> {
    const flushed = await this.open?.flush();
    if (flushed?.ok === false) this.options.report(flushed.error);
  }

  /** Gives the library free for other processes. */
  async close(): Promise<void> {
    const { opening, folder } = this;
    if (opening !== undefined) await inTime(opening, LEAVING, () => tooSlow(folder));
    await this.flush();
    const { open } = this;
    this.opening = undefined;
    this.open = undefined;
    await this.searching?.close();
    this.searching = undefined;
    open?.close();
  }

  private begin(): Promise<Result<Library>> {
    const opening = this.openAt(this.folder).then((library) => {
      if (this.opening !== opening) {
        // The person has gone over to another library meanwhile.
        if (library.ok) library.value.close();
      } else if (library.ok) {
        this.open = library.value;
        this.options.opened?.(library.value);
      } else {
        this.opening = undefined;
      }
      return library;
    });
    return opening;
  }

  private async openAt(folder: string): Promise<Result<Library>> {
    const { seeds, language, now, report } = this.options;
    const library = await Library.open(folder, language, report);
    if (!library.ok) {
      report(library.error);
      return library;
    }
    if (library.value.isNew) library.value.notices.push(...(await importSeeds(library.value, seeds, now())));
    return library;
  }

  private patiently(
    opening: Promise<Result<Library>>,
    folder: string,
    late = (): void => {},
  ): Promise<Result<Library>> {
    return inTime(opening, this.options.patience ?? PATIENCE, () => {
      late();
      const slow = tooSlow(folder);
      this.options.report(slow.error);
      return slow;
    });
  }
}

function tooSlow(folder: string): ReturnType<typeof failure> {
  return failure(
    'library-slow',
    `资料库“${folder}”很久没有打开，可能是网络硬盘没有连上。请检查后再试一次，或者另选资料库。`,
    `The library “${folder}” does not open in time; a network drive may not be connected. Check it and try again, or open another library.`,
  );
}

/** For the log only: the person is told by the search itself. */
function indexFault(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return failure('search-index', `检索索引重新建立：${reason}`, `The search index is made again: ${reason}`).error;
}
