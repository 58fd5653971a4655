import { runCommand } from '../commands/registry';
import type { Workbench } from '../workbench/workbench';
import type { Monaco } from './monaco';

/** Lets the link in a seam's hover open that seam: the caret goes there, then the command that the key runs is run. */
export function listenForSeams(monaco: Monaco, workbench: Workbench): { dispose(): void } {
  return monaco.editor.registerCommand('qingyang.openSeam', (_accessor: unknown, paragraph: unknown, at: unknown) => {
    if (typeof paragraph !== 'string' || typeof at !== 'number') return;
    const { article } = workbench.store.getState();
    workbench.flush();
    workbench.reveal({ container: article, paragraph, start: at, end: at });
    void runCommand(workbench, 'seam.open');
  });
}
