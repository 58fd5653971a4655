import { success } from '@core/result';
import { syncLibrary } from '../sync/syncLibrary';
import type { Handler } from './handlers';

export const sync: Handler<'sync'> = async ({ desk }, { remote }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  const synced = await syncLibrary(library, remote);
  if (!synced.ok) return synced;
  const { received, sent, conflicts } = synced.value;
  const waiting = conflicts.map(({ issue, steps }) => ({ issue, steps: [...steps] }));
  return success({ received: [...received], sent, conflicts: waiting, issues: [...library.summaries] });
};
