import { basename } from 'node:path';
import type { CallInput, PreflightLine } from '@core/channel/contract';
import { preflight as preflightOf } from '@core/export/preflight';
import { detect } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import { exportEdition } from '../exporting/exportEdition';
import { houseTemplate } from '../exporting/houseTemplate';
import type { Services } from '../services';
import type { Handler } from './handlers';

/** The exports that are running, by what they run on: the window has one at a time. */
const running = new WeakMap<Services['desk'], AbortController>();

export const preflight: Handler<'preflight'> = async ({ desk }, { ids, selection }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const items: PreflightLine[] = [];
  for (const id of ids) {
    const read = await opened.value.issues.read(id);
    if (!read.ok) return read;
    const { issue } = read.value.edition;
    for (const item of preflightOf(issue, detect(issue), selection)) items.push({ issue: id, ...item });
  }
  return success({ items });
};

export const exportIssue: Handler<'exportIssue'> = async (services, input) => {
  const opened = await services.desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  const first = await library.issues.read(input.id);
  if (!first.ok) return first;
  const { language } = library.settings;
  const folder = await services.dialogs.chooseExportFolder(language, library.exportFolder);
  if (folder === undefined) return success({ cancelled: true, folder: '', files: [] });
  const stop = new AbortController();
  running.set(services.desk, stop);
  try {
    const written = await exportAll(services, input, folder, stop.signal);
    if (!written.ok) {
      return written.error.code === 'cancelled' ? success({ cancelled: true, folder: '', files: [] }) : written;
    }
    const remembered = await library.saveExportFolder(folder);
    if (!remembered.ok) return remembered;
    return success({ cancelled: false, folder, files: written.value.map((path) => basename(path)) });
  } finally {
    running.delete(services.desk);
  }
};

export const cancelExport: Handler<'cancelExport'> = async ({ desk }) => {
  running.get(desk)?.abort();
  return success({});
};

/** Exports issue after issue into one folder. */
async function exportAll(
  { desk, window }: Services,
  { id, more = [], formats, selection }: CallInput<'exportIssue'>,
  folder: string,
  signal: AbortSignal,
): Promise<Result<string[]>> {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const { language } = opened.value.settings;
  const template = await houseTemplate(opened.value.folder);
  if (!template.ok) return template;
  const ids = [id, ...more];
  const paths: string[] = [];
  for (const [index, each] of ids.entries()) {
    const read = await opened.value.issues.read(each);
    if (!read.ok) return read;
    const written = await exportEdition(
      read.value.edition,
      { formats, folder, language, selection, template: template.value },
      {
        signal,
        print: window.printPage,
        progress: (progress) => window.exportProgress({ issue: index + 1, issues: ids.length, ...progress }),
      },
    );
    if (!written.ok) return written;
    paths.push(...written.value);
  }
  return success(paths);
}

/** Shows the folder of the last export, as the library remembers it: the window cannot name any other. */
export const showExport: Handler<'showExport'> = async ({ desk, window }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const folder = opened.value.exportFolder;
  if (folder === '') return failure('no-export', '还没有导出过。', 'Nothing has been exported yet.');
  await window.showFolder(folder);
  return success({});
};
