import { parentPort, workerData } from 'node:worker_threads';
import { perform, type TaskName } from './tasks';

/** What a worker is started with. */
export interface WorkerStart {
  readonly task: TaskName;
  readonly shared: unknown;
}

/** Serves the main thread for as long as it wants: one input a message, one reply each, in order. */
export function serveTasks(): void {
  const { task, shared }: WorkerStart = workerData;
  let last = Promise.resolve();
  parentPort?.on('message', (input: unknown) => {
    // One after another: the main thread takes the replies for those to its oldest questions.
    last = last.then(async () => {
      // It has chosen task, input and shared together, so their types fit; messages only hide it.
      parentPort?.postMessage(await perform(task, input as never, shared as never));
    });
  });
}
