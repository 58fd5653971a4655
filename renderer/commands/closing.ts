import { ask } from '../bridge/bridge';
import type { Workbench } from '../workbench/workbench';

/** The window is about to close: hands over what was typed, waits for the disk, and asks where the disk refuses. */
export async function answerClosing(workbench: Workbench): Promise<void> {
  workbench.flush();
  if (await workbench.saved()) {
    await ask(workbench.bridge.closeReady({}));
    return;
  }
  workbench.store.setState({ dialog: 'unsaved' });
  await ask(workbench.bridge.closeHeld({}));
}
