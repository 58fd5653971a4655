import { ask } from '../bridge/bridge';
import type { Workbench } from '../workbench/workbench';

/**
 * Asks for the folder of another library and goes over to it: the main process then loads the window anew. Where that does
 * not work, the sentence stands where the person is looking: on the screen that says that no library is open, or as a notice.
 */
export async function chooseLibrary(workbench: Workbench): Promise<void> {
  const { store, bridge } = workbench;
  const answer = await ask(bridge.chooseLibrary({}));
  if (answer.ok) return;
  if (store.getState().phase === 'failed') store.setState({ fault: answer.error });
  else workbench.trouble(answer.error);
}
