import { basename } from 'node:path';
import { failure, success } from '@core/result';
import { writeIssue } from '../exporting/writeIssue';
import type { Handler } from './handlers';

export const exportIssue: Handler<'exportIssue'> = async ({ desk, dialogs }, { id, formats }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  const read = await library.issues.read(id);
  if (!read.ok) return read;
  const { language } = library.settings;
  const folder = await dialogs.chooseExportFolder(language, library.exportFolder);
  if (folder === undefined) return success({ cancelled: true, folder: '', files: [] });
  const written = await writeIssue(read.value.edition.issue, formats, folder, language);
  if (!written.ok) return written;
  const remembered = await library.saveExportFolder(folder);
  if (!remembered.ok) return remembered;
  return success({ cancelled: false, folder, files: written.value.map((path) => basename(path)) });
};

/** Shows the folder of the last export, as the library remembers it: the window cannot name any other. */
export const showExport: Handler<'showExport'> = async ({ desk, window }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const folder = opened.value.exportFolder;
  if (folder === '') return failure('no-export', '还没有导出过。', 'Nothing has been exported yet.');
  await window.showFolder(folder);
  return success({});
};
