import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FORMAT_IDS, type FormatId } from '@core/export/formats';
import { preflight } from '@core/export/preflight';
import { preflightSummary } from '@core/export/preflightItem';
import { type Selection, selectedArticles } from '@core/export/selection';
import { STATUSES } from '@core/issue/issue';
import { detect } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { exportEdition } from '../exporting/exportEdition';
import { houseTemplate } from '../exporting/houseTemplate';
import { makeFolder } from '../files/durable';
import { exportFault, fileFault } from '../files/fault';
import { issueIds } from '../library/checkIssue';
import { readIssue } from '../library/readIssue';
import type { Command } from './command';
import { RunNotes } from './jobs/notes';
import { about, indented, plain, type Reply, refusal } from './jobs/reply';
import { runAll } from './jobs/run';
import { type Arguments, readArguments, readChoices, readJobs } from './options';
import { EXIT } from './terminal';

interface Settings {
  readonly library: string;
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly selection: Selection;
  readonly jobs: number;
}

/** `qingyang export`: writes the clean issues of a library into a folder, as they are in the library now. */
export const exportCommand: Command = {
  name: 'export',
  async run(args, terminal) {
    const settings = settingsOf(args);
    if (!settings.ok) {
      terminal.complain(settings.error.message);
      return EXIT.usage;
    }
    const { library, folder, formats, selection, jobs } = settings.value;
    const { language } = terminal;
    const inputs = await issuesOf(library).catch((error: unknown) => fileFault(error, 'write').error);
    if ('message' in inputs) {
      terminal.complain(about(library, inputs.message));
      return EXIT.someFailed;
    }
    try {
      await makeFolder(folder);
      const template = await houseTemplate(library);
      if (!template.ok) {
        terminal.complain(template.error.message);
        return EXIT.someFailed;
      }
      const shared = { library, folder, formats, selection, language, template: template.value };
      const book = await RunNotes.open(folder, { export: shared }, inputs.length);
      const notes = { book, fileOf: (id: string): string => join(library, 'issues', id, 'issue.json') };
      return await runAll({ task: 'export', shared, inputs, jobs, notes }, terminal);
    } catch (error) {
      terminal.complain(exportFault(error, folder).error.message);
      return EXIT.someFailed;
    }
  },
};

/** The issues of a library. A folder that is not there is no empty library. */
async function issuesOf(library: string): Promise<readonly string[]> {
  await stat(library);
  return issueIds(library);
}

function settingsOf(args: readonly string[]): Result<Settings> {
  const read = readArguments(args, {
    out: 'string',
    format: 'string',
    status: 'string',
    tag: 'string',
    jobs: 'string',
    lang: 'string',
  });
  if (!read.ok) return read;
  const [library, ...others] = read.value.files;
  if (library === undefined || others.length > 0) {
    return failure('usage', '请给出一个资料库的文件夹。', 'Name the folder of one library.');
  }
  const folder = read.value.options.get('out') ?? '';
  if (folder === '')
    return failure('usage', '请用 --out 给出导出的文件夹。', 'Name the folder to export to with --out.');
  const formats = readChoices(read.value, 'format', FORMAT_IDS, ['md', 'html']);
  if (!formats.ok) return formats;
  const selection = selectionOf(read.value);
  if (!selection.ok) return selection;
  const jobs = readJobs(read.value);
  if (!jobs.ok) return jobs;
  return success({
    library: resolve(library),
    folder: resolve(folder),
    formats: formats.value,
    selection: selection.value,
    jobs: jobs.value,
  });
}

/** Which articles: `--status clean,second-proof`, `--tag 民生,教育`. */
function selectionOf(read: Arguments): Result<Selection> {
  const statuses = readChoices(read, 'status', STATUSES, STATUSES);
  if (!statuses.ok) return statuses;
  const tags = read.options
    .get('tag')
    ?.split(/[,，]/)
    .map((tag) => tag.trim());
  return success({
    ...(read.options.has('status') ? { statuses: statuses.value } : {}),
    ...(tags === undefined ? {} : { tags }),
  });
}

/** What all issues of a run share. */
export interface ExportShared {
  readonly library: string;
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly selection: Selection;
  readonly language: keyof Said;
  readonly template: string | undefined;
}

/** Exports one issue of a library. Its lock is not needed: a file of it is always whole. */
export async function exportIssueOf(id: string, { library, ...job }: ExportShared): Promise<Reply> {
  const read = await readIssue(library, id);
  if (!read.ok) return refusal(id, read.error);
  if (Object.keys(job.selection).length > 0 && selectedArticles(read.value.issue, job.selection).length === 0) {
    const nothing = indented({ zh: '没有选中的稿件，不导出。', en: 'no article is selected; not exported' });
    return { ok: true, said: [plain(id), nothing], complaints: [] };
  }
  const name = read.value.issue.title === '' ? id : undefined;
  const written = await exportEdition(read.value, { ...job, name });
  if (!written.ok) return refusal(id, written.error);
  const before = preflightSummary(preflight(read.value.issue, detect(read.value.issue), job.selection));
  const warned = before.zh === '' ? [] : [indented({ zh: `请留意：${before.zh}`, en: `note: ${before.en}` })];
  const said = written.value.map((file) => indented({ zh: `写入 ${file}`, en: `written to ${file}` }));
  return { ok: true, said: [plain(id), ...warned, ...said], complaints: [] };
}
