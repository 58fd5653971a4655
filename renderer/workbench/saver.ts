import type { Step } from '@core/edit/step';
import type { Fault } from '@core/result';
import { ask, type Bridge } from '../bridge/bridge';
import type { Saving } from './state';

/** How long to wait before steps that could not be written are sent again by themselves. */
const RETRY_AFTER = 5_000;

export interface SaverHost {
  readonly bridge: Bridge;
  /** Tells what the status bar shows. */
  report(saving: Saving): void;
  /** Another window or process has written the issue: what is not saved must be put on top of what is on the disk. Answers why not. */
  conflict(): Promise<Fault | undefined>;
}

/**
 * Sends applied steps to the main process, in order and one request at a time. A step leaves the queue only when the
 * disk has it, so nothing is reported as saved that is not.
 */
export class Saver {
  private readonly host: SaverHost;
  private issue = '';
  private revision = 0;
  private queue: Step[] = [];
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SaverHost) {
    this.host = host;
  }

  /** Begins with an issue as it was read. What the queue held belongs to the issue before and must be saved by then. */
  begin(issue: string, revision: number): void {
    this.issue = issue;
    this.revision = revision;
    this.queue = [];
    this.host.report({ state: 'saved' });
  }

  add(step: Step): void {
    this.queue.push(step);
    void this.run();
  }

  /** Steps that the disk does not have yet. */
  get waiting(): readonly Step[] {
    return this.queue;
  }

  /** Resolves when everything is written, or cannot be written for now: true where the disk has it all. */
  async settled(): Promise<boolean> {
    await this.run();
    return this.queue.length === 0;
  }

  /** Sends what waits. While a request is under way, the same one is returned: it takes newer steps along. */
  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async send(): Promise<void> {
    while (this.queue.length > 0) {
      const steps = [...this.queue];
      const { issue: id, revision } = this;
      this.host.report({ state: 'saving' });
      const answer = await ask(this.host.bridge.commitSteps({ id, revision, steps }));
      if (answer.ok) {
        this.revision = answer.value.revision;
        this.queue = this.queue.slice(steps.length);
      } else if (answer.error.code === 'conflict') {
        const fault = await this.host.conflict();
        if (fault !== undefined) {
          this.fail(fault);
          return;
        }
      } else {
        this.fail(answer.error);
        return;
      }
    }
    this.host.report({ state: 'saved' });
  }

  private fail(fault: Fault): void {
    this.host.report({ state: 'unsaved', fault });
    this.timer = setTimeout(() => void this.run(), RETRY_AFTER);
  }
}
