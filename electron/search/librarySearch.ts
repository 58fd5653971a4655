import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SearchHit, SearchQuery } from '@core/channel/contract';
import type { Issue } from '@core/issue/issue';
import { failure, type Result, success } from '@core/result';
import { makeFolder } from '../files/durable';
import { ifThere } from '../files/ifThere';
import { issueIds } from '../library/checkIssue';
import { readIssue } from '../library/readIssue';
import { SearchIndex } from './searchIndex';

/** What a search gives, and how far the index is: while it is being made, hits may be missing. */
export interface Found {
  readonly hits: SearchHit[];
  readonly more: boolean;
  readonly indexed: number;
  readonly issues: number;
}

/** How often a search looks for what others (a sync, a synced folder) have changed, in milliseconds. */
const OUTSIDE_CHANGES = 15_000;

/**
 * Search over a whole library. The index catches up in the background, issue by issue, and follows each saved edit.
 * Whatever goes wrong with it is kept away from editing: the worst is that it is made again.
 */
export class LibrarySearch {
  private index: SearchIndex | undefined;
  private opened = false;
  private closed = false;
  private catching: Promise<void> | undefined;
  private counts = { indexed: 0, issues: 0 };
  /** When the index was last in line with the library, in milliseconds. */
  private caughtUp = 0;

  /** @param log is told what went wrong with the index */
  constructor(
    private readonly folder: string,
    private readonly log: (error: unknown) => void,
  ) {}

  /** Searches what is indexed so far. */
  async find(query: SearchQuery): Promise<Result<Found>> {
    await this.open();
    if (this.index === undefined) {
      return failure(
        'no-search',
        '这台电脑上暂时不能全文检索；编辑和保存不受影响。请重启清样再试。',
        'Full-text search does not work on this computer at the moment; editing and saving do. Restart Qingyang and try again.',
      );
    }
    if (Date.now() - this.caughtUp > OUTSIDE_CHANGES) void this.catchUp();
    try {
      return success({ ...this.index.find(query), ...this.counts });
    } catch (error) {
      this.log(error);
      this.throwAway();
      void this.catchUp();
      return success({ hits: [], more: false, indexed: 0, issues: this.counts.issues });
    }
  }

  /** Brings the index in line with the library: what is new or changed goes in, what is gone goes out. */
  catchUp(): Promise<void> {
    this.catching ??= this.catchUpNow()
      .catch((error: unknown) => {
        this.log(error);
        this.throwAway();
      })
      .finally(() => {
        this.catching = undefined;
      });
    return this.catching;
  }

  /** Takes in an edit that has just been saved. Until the index has been opened, catching up will see it. */
  async saved(issue: Issue): Promise<void> {
    if (this.index === undefined) return;
    try {
      this.index.put(issue, await this.stampOf(issue.id));
    } catch (error) {
      this.log(error);
      this.throwAway();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.catching;
    this.index?.close();
    this.index = undefined;
  }

  private async open(): Promise<void> {
    if (this.opened || this.closed) return;
    this.opened = true;
    try {
      await makeFolder(join(this.folder, 'search'));
      this.index = SearchIndex.open(join(this.folder, 'search', 'index.sqlite'));
    } catch (error) {
      this.log(error);
    }
  }

  private async catchUpNow(): Promise<void> {
    await this.open();
    const ids = await issueIds(this.folder);
    const known = this.index?.stamps() ?? new Map<string, string>();
    // What is indexed already counts, even where it is not of today: it can be found.
    this.counts = { indexed: ids.filter((id) => known.has(id)).length, issues: ids.length };
    for (const id of ids) {
      const stamp = await this.stampOf(id);
      if (this.closed || this.index === undefined) return;
      if (known.get(id) !== stamp) await this.take(id, stamp);
      if (!known.delete(id)) this.counts.indexed++;
    }
    for (const id of known.keys()) this.index?.remove(id);
    this.caughtUp = Date.now();
  }

  /** One issue at a time, with a pause for everything else that the main process has to do. */
  private async take(id: string, stamp: string): Promise<void> {
    const read = await readIssue(this.folder, id);
    // What cannot be opened is told where it is opened; the search only passes it over.
    if (read.ok) this.index?.put(read.value.issue, stamp);
    await setImmediate();
  }

  private async stampOf(id: string): Promise<string> {
    const facts = await ifThere(stat(join(this.folder, 'issues', id, 'issue.json'), { bigint: true }));
    return facts === undefined ? '' : `${facts.size} ${facts.mtimeNs}`;
  }

  /** The index is of no use: the next search opens a new one. */
  private throwAway(): void {
    try {
      this.index?.close();
    } catch {
      // It was no use already.
    }
    this.index = undefined;
    this.opened = false;
    this.caughtUp = 0;
  }
}
