import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, CallName, CallOutput, EventPayload } from '@core/channel/contract';
import { commit, type Edition, nextStepId, undoStep } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import type { Step } from '@core/edit/step';
import { type Fault, type Result, success } from '@core/result';
import { afterEach } from 'vitest';
import { root } from '../../../../build/sources.mjs';
import { Desk } from '../../../../electron/desk';
import { dispatch } from '../../../../electron/dispatcher';
import { APP_PAGE } from '../../../../electron/security/origin';
import type { Services } from '../../../../electron/services';

/** The issue that a new user starts with. */
export const SEEDS = join(root, 'seeds');
export const author = { who: 'tester', when: '2026-11-24T08:00:00.000Z' };

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A new folder on the real disk, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qingyang-test-'));
  // Open to everybody, because some tests go on as a user without rights.
  await chmod(folder, 0o777);
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The main process without its window: real handlers on a real library, with dialogs that answer at once. */
export class TestDesk {
  /** What the dialogs will answer. */
  chosenFiles: string[] = [];
  chosenFolder: string | undefined;
  readonly shownFolders: string[] = [];
  readonly progress: EventPayload<'exportProgress'>[] = [];
  readonly reported: Fault[] = [];
  readonly logged: unknown[] = [];
  private readonly desk: Desk;
  private readonly services: Services;

  constructor(
    readonly folder: string,
    seeds = SEEDS,
  ) {
    const now = (): string => author.when;
    const report = (fault: Fault): void => void this.reported.push(fault);
    this.desk = new Desk({ folder, seeds, language: 'zh', now, report });
    this.services = {
      desk: this.desk,
      version: 'test',
      now,
      dialogs: {
        chooseLibrary: async () => this.chosenFolder,
        chooseSources: async () => this.chosenFiles,
        chooseExportFolder: async () => this.chosenFolder,
      },
      window: {
        language: () => 'zh',
        // What the window does after it has handed over everything.
        goOver: (next) => void this.desk.goOver(next),
        showFolder: async (shown) => void this.shownFolders.push(shown),
        printPage: async (html) => success(Buffer.from(html)),
        exportProgress: (progress) => void this.progress.push(progress),
        settingsChanged: () => {},
        closeReady: () => {},
        closeHeld: () => {},
      },
    };
    cleanups.push(() => this.close());
  }

  /** Makes a call as the window makes it. */
  async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>> {
    const answer = await dispatch(name, input, APP_PAGE, this.services, (_about, error) => this.logged.push(error));
    return answer as Result<CallOutput<Name>>;
  }

  /** Makes a call that must succeed. */
  async must<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    return granted(await this.call(name, input));
  }

  /** Makes a call that must be refused. */
  async refused<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Fault> {
    const answer = await this.call(name, input);
    if (answer.ok) throw new Error(`${name} was not refused.`);
    return answer.error;
  }

  /** The id of the first issue. */
  async firstIssue(): Promise<string> {
    const id = (await this.must('start', {})).issues[0]?.id;
    if (id === undefined) throw new Error('The library holds no issue.');
    return id;
  }

  close(): Promise<void> {
    return this.desk.close();
  }
}

/** The value of a result that must be one. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message.en}`);
  return result.value;
}

/** The next edition after operations, and the step that led there, as the window makes them. */
export function stepped(edition: Edition, operations: readonly Operation[]): { edition: Edition; step: Step } {
  const id = nextStepId(edition.journal);
  const label = { zh: '测试', en: 'Test' };
  const next = granted(commit(edition, { id, ...author, label, changes: [{ id: `${id}.1`, why: [], operations }] }));
  return { edition: next, step: next.journal.at(-1) as Step };
}

/** The next edition after undo. */
export function undone(edition: Edition): { edition: Edition; step: Step } {
  const next = granted(commit(edition, granted(undoStep(edition.journal, author))));
  return { edition: next, step: next.journal.at(-1) as Step };
}

/** A small change that holds on any issue: the first article gets a tag. */
export function tagged(edition: Edition, ...tags: string[]): { edition: Edition; step: Step } {
  return stepped(edition, [{ kind: 'set-article', id: edition.issue.articles[0]?.id ?? '', fields: { tags } }]);
}
