import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { lastChange } from '@core/export/changes';
import { countFiles, type ExportedFile, type ExportRequest, exportFiles } from '@core/export/exportFiles';
import type { CoreFormatId, FormatId } from '@core/export/formats';
import type { Language } from '@core/export/labels';
import type { Selection } from '@core/export/selection';
import { failure, type Result, success } from '@core/result';
import { exportFault } from '../files/fault';
import { safeFileName, safeFolderName } from '../files/fileName';
import { placeAll } from './placeAll';

/** What to export and where to. */
export interface ExportJob {
  readonly formats: readonly FormatId[];
  readonly folder: string;
  readonly language: Language;
  readonly selection?: Selection | undefined;
  /** The house's page for HTML and PDF. */
  readonly template?: string | undefined;
  /** What single files and folders are called; the issue's title where it is undefined. */
  readonly name?: string | undefined;
}

/** How far an export is. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
  /** The file that was made last. */
  readonly file: string;
}

/** What an export may use and whom it tells. */
export interface ExportHooks {
  /** Prints a page; absent where there is no window, as on the command line. */
  readonly print?: ((html: string, date: string) => Promise<Result<Uint8Array>>) | undefined;
  readonly progress?: ((progress: ExportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes an edition into a folder, never over anything. All files are made in a hidden place inside of the folder first
 * and moved to their names when every one of them is whole, so an export that was refused or cancelled leaves nothing.
 *
 * @returns the paths of files and of the folders of formats with one file an article
 */
export async function exportEdition(
  edition: Edition,
  job: ExportJob,
  { print, progress, signal }: ExportHooks = {},
): Promise<Result<string[]>> {
  let stage: string | undefined;
  try {
    stage = await mkdtemp(join(job.folder, '.qingyang-export-'));
    const total = countFiles(edition, requestOf(job)) + (job.formats.includes('pdf') ? 1 : 0);
    const staged: string[] = [];
    let done = 0;
    for await (const file of filesOf(edition, job, print)) {
      // Between two files the program answers to other things, among them the wish to stop.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return cancelled();
      if (!file.ok) return file;
      const { top, written } = await stageFile(stage, file.value);
      if (!staged.includes(top)) staged.push(top);
      done += 1;
      progress?.({ done, total, file: written });
    }
    if (signal?.aborted) return cancelled();
    return await placeAll(stage, staged, job.folder);
  } catch (error) {
    return exportFault(error, job.folder);
  } finally {
    if (stage !== undefined) await rm(stage, { recursive: true, force: true }).catch(() => {});
  }
}

/** A file on its way to the disk. */
type OutFile = Omit<ExportedFile, 'format'>;

/** The files of a job one by one; a PDF is printed from the page that HTML has. */
async function* filesOf(
  edition: Edition,
  job: ExportJob,
  print: ExportHooks['print'],
): AsyncGenerator<Result<OutFile>, void> {
  yield* exportFiles(edition, requestOf(job));
  if (!job.formats.includes('pdf')) return;
  if (print === undefined) {
    yield failure(
      'no-printer',
      'PDF 要在清样的窗口里导出，命令行不能生成。',
      'PDF is made in the window of the program; the command line cannot make it.',
    );
    return;
  }
  for (const page of exportFiles(edition, { ...requestOf(job), formats: ['html'] })) {
    if (!page.ok) {
      yield page;
      return;
    }
    const pdf = await print(String(page.value.content), lastChange(edition.journal, edition.issue.date));
    yield pdf.ok ? success({ ...page.value, extension: 'pdf', content: pdf.value }) : pdf;
  }
}

function requestOf({ formats, language, selection, template, name }: ExportJob): ExportRequest {
  const core = formats.filter((format): format is CoreFormatId => format !== 'pdf');
  return { formats: core, language, selection, template, name };
}

async function stageFile(stage: string, file: OutFile): Promise<{ top: string; written: string }> {
  const name = safeFileName(file.name, file.extension);
  if (file.folder === '') {
    await writeWhole(join(stage, name), file.content);
    return { top: name, written: name };
  }
  const folder = safeFolderName(file.folder);
  await mkdir(join(stage, folder), { recursive: true });
  await writeWhole(join(stage, folder, name), file.content);
  return { top: folder, written: name };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function cancelled(): ReturnType<typeof failure> {
  return failure('cancelled', '导出已取消，没有留下文件。', 'The export was cancelled; no files were left.');
}
