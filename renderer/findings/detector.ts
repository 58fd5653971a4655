import type { Issue } from '@core/issue/issue';
import { failure, type Result } from '@core/result';
import { type CleanAnswer, type CleanOrder, type DetectAnswer, type DetectRequest, requestFor } from './protocol';

/** Reads issues and answers with findings. Of requests that wait, only the newest is carried out. */
export interface Detector {
  request(issue: Issue): void;
  /** Says what fixing everything safe would do. Never dropped for a newer request. */
  clean(issue: Issue, order: CleanOrder): Promise<Result<CleanAnswer>>;
  dispose(): void;
}

/** What a detector tells: the answer to one issue, or that it broke on it. */
export interface DetectorListener {
  found(issue: Issue, answer: DetectAnswer): void;
  broke(issue: Issue): void;
}

export type MakeDetector = (listener: DetectorListener) => Detector;

/** The part of a worker that the detector uses. */
export interface WorkerLike {
  postMessage(message: DetectRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<DetectAnswer>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** What the worker is asked for: findings, or also a clean-up, with who waits for it. */
interface Job {
  readonly issue: Issue;
  readonly order?: CleanOrder;
  readonly done?: (answer: Result<CleanAnswer>) => void;
}

const NO_ANSWER = failure(
  'clean-failed',
  '批量修正没有完成，稿件没有改动；请再试一次。',
  'The batch of fixes was not completed and nothing was changed. Try again.',
);

/** A detector over a worker: one request is under way, one may wait, and a newer one takes the waiting one's place. */
export function workerDetector(makeWorker: () => WorkerLike): MakeDetector {
  return (listener) => {
    let worker: WorkerLike | undefined;
    let known: Issue | undefined;
    let running: Job | undefined;
    let waiting: Job | undefined;
    const cleanings: Job[] = [];
    let serial = 0;

    function next(): void {
      if (running !== undefined) return;
      running = cleanings.shift() ?? waiting;
      if (running === undefined) return;
      if (running === waiting) waiting = undefined;
      worker ??= connect();
      serial += 1;
      worker.postMessage(requestFor(serial, running.issue, known, running.order));
      known = running.issue;
    }

    function connect(): WorkerLike {
      const fresh = makeWorker();
      fresh.addEventListener('message', ({ data }) => {
        const job = running;
        running = undefined;
        if (job !== undefined && data.serial === serial) {
          listener.found(job.issue, data);
          job.done?.(data.cleaned ?? NO_ANSWER);
        }
        next();
      });
      fresh.addEventListener('error', () => {
        const job = running;
        fresh.terminate();
        // A new worker starts with empty hands: it must be told everything again.
        worker = undefined;
        known = undefined;
        running = undefined;
        if (job !== undefined) {
          listener.broke(job.issue);
          job.done?.(NO_ANSWER);
        }
        next();
      });
      return fresh;
    }

    return {
      request(issue) {
        waiting = { issue };
        next();
      },
      clean(issue, order) {
        return new Promise((done) => {
          cleanings.push({ issue, order, done });
          next();
        });
      },
      dispose() {
        worker?.terminate();
        worker = undefined;
      },
    };
  };
}
