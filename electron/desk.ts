import type { Settings } from '@core/channel/contract';
import type { Fault, Result } from '@core/result';
import { importSeeds } from './importing/importSeeds';
import { Library } from './library/library';

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

  constructor(options: DeskOptions) {
    this.options = options;
  }

  library(): Promise<Result<Library>> {
    this.opening ??= this.open();
    return this.opening;
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
