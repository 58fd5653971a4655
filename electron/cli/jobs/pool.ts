import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Reply } from './reply';
import { internalError, perform, type TaskInput, type TaskName, type TaskShared } from './tasks';

/** How many inputs may be under way or done and waiting for their turn, for each worker: enough to keep it busy. */
const AHEAD = 4;

/** An input with what came of it. */
export interface Done<Input> {
  readonly input: Input;
  readonly reply: Reply;
}

/**
 * Works through inputs on several threads and gives the replies in the order of the inputs. Only a few inputs are taken
 * ahead of the one whose reply is next, so memory stays flat however many there are. One job: no threads at all.
 */
export async function* inOrder<Name extends TaskName>(
  task: Name,
  shared: TaskShared<Name>,
  inputs: Iterable<TaskInput<Name>> | AsyncIterable<TaskInput<Name>>,
  jobs: number,
): AsyncGenerator<Done<TaskInput<Name>>> {
  if (jobs <= 1) {
    for await (const input of inputs) yield { input, reply: await perform(task, input, shared) };
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread(task, shared));
  const waiting: { readonly input: TaskInput<Name>; readonly reply: Promise<Reply> }[] = [];
  try {
    for await (const input of inputs) {
      const free = threads.reduce((least, each) => (each.load < least.load ? each : least));
      waiting.push({ input, reply: free.ask(input) });
      if (waiting.length < jobs * AHEAD) continue;
      yield await next(waiting);
    }
    while (waiting.length > 0) yield await next(waiting);
  } finally {
    for (const thread of threads) thread.end();
  }
}

async function next<Input>(waiting: { readonly input: Input; readonly reply: Promise<Reply> }[]): Promise<Done<Input>> {
  const { input, reply } = waiting.shift() as { readonly input: Input; readonly reply: Promise<Reply> };
  return { input, reply: await reply };
}

/** One worker with what it was asked. Where it dies, its inputs are lost with a sentence, and a new one takes over. */
class Thread {
  private worker: Worker;
  private asked: ((reply: Reply) => void)[] = [];

  constructor(
    private readonly task: TaskName,
    private readonly shared: unknown,
  ) {
    this.worker = this.start();
  }

  get load(): number {
    return this.asked.length;
  }

  ask(input: unknown): Promise<Reply> {
    return new Promise((resolve) => {
      this.asked.push(resolve);
      this.worker.postMessage(input);
    });
  }

  end(): void {
    this.worker.removeAllListeners();
    void this.worker.terminate();
  }

  private start(): Worker {
    // The bundle is one file: the worker is the same program, which sees that it is not the main thread.
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: { task: this.task, shared: this.shared },
    });
    worker.on('message', (reply: Reply) => this.asked.shift()?.(reply));
    worker.on('error', (error) => {
      const lost = this.asked;
      this.asked = [];
      this.worker.removeAllListeners();
      this.worker = this.start();
      for (const resolve of lost) resolve(internalError(error));
    });
    return worker;
  }
}
