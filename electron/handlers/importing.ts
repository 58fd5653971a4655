import { basename } from 'node:path';
import type { CallOutput } from '@core/channel/contract';
import { success } from '@core/result';
import { placeIssue } from '../importing/importFile';
import { groupsOf, prepareGroup } from '../importing/together';
import type { Handler } from './handlers';

/** Imports each chosen file by itself, but what was exported as one issue as one: what is refused does not stop the others. */
export const importFiles: Handler<'importFiles'> = async ({ desk, dialogs, now }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  const answer: CallOutput<'importFiles'> = { imported: [], issues: [], failures: [], notices: [] };
  for (const group of await groupsOf(await dialogs.chooseSources(library.settings.language))) {
    const prepared = await prepareGroup(group, now());
    const imported = prepared.ok ? await placeIssue(library, prepared.value, now()) : prepared;
    if (imported.ok) {
      answer.imported.push(imported.value.summary.id);
      answer.notices.push(...imported.value.notices);
    } else {
      answer.failures.push({ file: basename(group[0]), error: imported.error });
    }
  }
  return success({ ...answer, issues: [...library.summaries] });
};
