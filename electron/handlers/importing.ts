import { basename } from 'node:path';
import type { CallOutput } from '@core/channel/contract';
import { success } from '@core/result';
import { importFile } from '../importing/importFile';
import type { Handler } from './handlers';

/** Imports each chosen file by itself: one that is refused does not stop the others. */
export const importFiles: Handler<'importFiles'> = async ({ desk, dialogs, now }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  const answer: CallOutput<'importFiles'> = { imported: [], issues: [], failures: [], notices: [] };
  for (const path of await dialogs.chooseSources(library.settings.language)) {
    const imported = await importFile(library, path, now());
    if (imported.ok) {
      answer.imported.push(imported.value.summary.id);
      answer.notices.push(...imported.value.notices);
    } else {
      answer.failures.push({ file: basename(path), error: imported.error });
    }
  }
  return success({ ...answer, issues: [...library.summaries] });
};
