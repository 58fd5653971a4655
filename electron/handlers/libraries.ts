import { success } from '@core/result';
import type { Handler } from './handlers';

/** Goes over to another library. It is opened first, so a folder that is refused changes nothing. */
export const chooseLibrary: Handler<'chooseLibrary'> = async ({ desk, dialogs, window }) => {
  const folder = await dialogs.chooseLibrary(window.language());
  if (folder === undefined || desk.holds(folder)) return success({ cancelled: true });
  const next = await desk.prepare(folder);
  if (!next.ok) return next;
  window.goOver(next.value);
  return success({ cancelled: false });
};
