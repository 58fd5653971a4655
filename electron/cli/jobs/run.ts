import type { ExitStatus, Terminal } from '../terminal';
import { EXIT } from '../terminal';
import type { RunNotes } from './notes';
import { inOrder } from './pool';
import { Progress } from './progress';
import type { Reply } from './reply';
import type { TaskInput, TaskName, TaskShared } from './tasks';

/** A run over many inputs. */
export interface Run<Name extends TaskName> {
  readonly task: Name;
  readonly shared: TaskShared<Name>;
  readonly inputs: readonly TaskInput<Name>[];
  readonly jobs: number;
  /** The file of an input, by which the notes of the run know it. */
  readonly notes?: { readonly book: RunNotes | undefined; fileOf(input: TaskInput<Name>): string } | undefined;
  /** Goes on in the main thread with what a worker has answered. */
  readonly then?: ((input: TaskInput<Name>, reply: Reply) => Promise<Reply>) | undefined;
}

/** Works through the inputs of a run and tells what comes of each, in their order. One that fails does not stop the others. */
export async function runAll<Name extends TaskName>(
  { task, shared, inputs, jobs, notes, then }: Run<Name>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const todo: TaskInput<Name>[] = [];
  for (const input of inputs) if (!(await notes?.book?.has(notes.fileOf(input)))) todo.push(input);
  if (todo.length < inputs.length) {
    const count = inputs.length - todo.length;
    terminal.complain({
      zh: `接着上一次没有做完的运行：${count} 个已经完成，不再重做。`,
      en: `Going on with a run that was cut short: ${count} are done already.`,
    });
  }
  const progress = new Progress(terminal, todo.length);
  let failed = false;
  for await (const { input, reply } of inOrder(task, shared, todo, jobs)) {
    const outcome = then === undefined ? reply : await then(input, reply);
    progress.clear();
    for (const said of outcome.said) terminal.print(said);
    for (const said of outcome.complaints) terminal.complain(said);
    if (!outcome.ok) failed = true;
    else if (notes !== undefined) await notes.book?.add(notes.fileOf(input));
    progress.step();
  }
  progress.clear();
  await notes?.book?.finish();
  return failed ? EXIT.someFailed : EXIT.fine;
}
