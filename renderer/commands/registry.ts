import type { Workbench } from '../workbench/workbench';
import { articleCommands } from './article';
import type { Command } from './command';
import { fileCommands } from './file';
import { findingCommands } from './finding';
import { searchCommands } from './search';
import { sortingCommands } from './sortingCommands';
import { textCommands } from './text';
import { versionCommands } from './versions';
import { viewCommands } from './views';
import { windowCommands } from './window';

/** Every command of the window, in the order of the palette. */
export const COMMANDS: readonly Command[] = [
  ...findingCommands,
  ...textCommands,
  ...searchCommands,
  ...articleCommands,
  ...sortingCommands,
  ...fileCommands,
  ...versionCommands,
  ...viewCommands,
  ...windowCommands,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** A command by its id; undefined for an id that the window does not know. */
export function commandById(id: string): Command | undefined {
  return byId.get(id);
}

/** What is under way on each desk: the next command about findings waits for it, so fast keys act one after another. */
const underway = new WeakMap<Workbench, Promise<void>>();

/** Runs a command if it can be run now. Typed text is handed over before, so a command sees what the person sees. */
export async function runCommand(workbench: Workbench, id: string): Promise<void> {
  const command = byId.get(id);
  if (command === undefined) return;
  if (command.group !== 'check') {
    await perform(workbench, command);
    return;
  }
  const run = (underway.get(workbench) ?? Promise.resolve()).then(() => perform(workbench, command));
  underway.set(workbench, run);
  await run;
}

async function perform(workbench: Workbench, command: Command): Promise<void> {
  workbench.flush();
  if (command.when?.(workbench.store.getState()) === false) return;
  await command.run(workbench);
}
