import type { Issue } from '@core/issue/issue';
import { type DetectAnswer, type DetectRequest, requestFor } from './protocol';

/** Reads issues and answers with findings. Of requests that wait, only the newest is carried out. */
export interface Detector {
  request(issue: Issue): void;
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

/** A detector over a worker: one request is under way, one may wait, and a newer one takes the waiting one's place. */
export function workerDetector(makeWorker: () => WorkerLike): MakeDetector {
  return (listener) => {
    let worker: WorkerLike | undefined;
    let known: Issue | undefined;
    let running: Issue | undefined;
    let waiting: Issue | undefined;
    let serial = 0;

    function next(): void {
      if (running !== undefined || waiting === undefined) return;
      worker ??= connect();
      running = waiting;
      waiting = undefined;
      serial += 1;
      worker.postMessage(requestFor(serial, running, known));
      known = running;
    }

    function connect(): WorkerLike {
      const fresh = makeWorker();
      fresh.addEventListener('message', ({ data }) => {
        const issue = running;
        running = undefined;
        if (issue !== undefined && data.serial === serial) listener.found(issue, data);
        next();
      });
      fresh.addEventListener('error', () => {
        const issue = running;
        fresh.terminate();
        // A new worker starts with empty hands: it must be told everything again.
        worker = undefined;
        known = undefined;
        running = undefined;
        if (issue !== undefined) listener.broke(issue);
        next();
      });
      return fresh;
    }

    return {
      request(issue) {
        waiting = issue;
        next();
      },
      dispose() {
        worker?.terminate();
        worker = undefined;
      },
    };
  };
}
