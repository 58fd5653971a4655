import type { ExitStatus, Terminal } from './terminal';

/** A command of `qingyang`: one small file each. */
export interface Command {
  readonly name: string;
  /** Runs it with the arguments behind its name. Bad input is told to the person, not thrown. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}
