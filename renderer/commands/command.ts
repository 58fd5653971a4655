import type { Said } from '@core/said';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';

/** The groups of the sheet of keys, in its order. */
export const COMMAND_GROUPS = ['check', 'text', 'article', 'file', 'window'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * Something a person can do. The menu, the keys, the buttons and the palette all run the same command, so a button can
 * never do something that a key cannot.
 */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: Said;
  /** Keys as `Mod+Shift+P`: `Mod` is ⌘ on macOS and Ctrl elsewhere. The first is shown; each of them works. */
  readonly keys: readonly string[];
  /** Whether it can be run now. Absent: always. */
  readonly when?: (state: WorkbenchState) => boolean;
  readonly run: (workbench: Workbench) => void | Promise<void>;
}
