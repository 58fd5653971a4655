import type { Workbench } from '../workbench/workbench';
import { matches } from './keys';
import { COMMANDS, runCommand } from './registry';

/** Listens for keys before any component does, the text editor included. Returns what ends it. */
export function listenForKeys(workbench: Workbench): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, every key belongs to it.
    if (event.isComposing || event.keyCode === 229) return;
    const { dialog } = workbench.store.getState();
    const command = COMMANDS.find(({ keys }) => keys.some((each) => matches(event, each)));
    if (command === undefined) {
      if (event.key === '?' && dialog === 'none' && !isWritable(event.target)) {
        event.preventDefault();
        void runCommand(workbench, 'window.keys');
      }
      return;
    }
    // In a dialog the keys belong to the dialog. Undo in a small text field is the field's own.
    if (dialog !== 'none') return;
    if (command.id.startsWith('edit.') && isField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    void runCommand(workbench, command.id);
  }
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true]') !== null;
}

/** A text field outside of the text editor. */
function isField(target: EventTarget | null): boolean {
  return isWritable(target) && !(target instanceof HTMLElement && target.closest('[data-pane=editor]') !== null);
}
