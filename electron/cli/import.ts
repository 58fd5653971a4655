import { resolve } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { fileFault } from '../files/fault';
import { earlierOf, type PreparedIssue, placeIssue, prepareIssue } from '../importing/importFile';
import { Library } from '../library/library';
import type { Command } from './command';
import { filesOf } from './inputs';
import { RunNotes } from './jobs/notes';
import { about, indented, plain, type Reply, refusal } from './jobs/reply';
import { runAll } from './jobs/run';
import { readArguments, readJobs } from './options';
import { EXIT, type ExitStatus, type Terminal } from './terminal';

interface Settings {
  readonly inputs: readonly string[];
  readonly library: string;
  readonly jobs: number;
}

/** `qingyang import`: takes files into a library, each as an issue. Only their structure is read; nothing is mended. */
export const importCommand: Command = {
  name: 'import',
  async run(args, terminal) {
    const settings = settingsOf(args);
    if (!settings.ok) {
      terminal.complain(settings.error.message);
      return EXIT.usage;
    }
    const { library: folder } = settings.value;
    const opened = await Library.open(folder, terminal.language, ({ message }) => terminal.complain(message));
    if (!opened.ok) {
      terminal.complain(about(folder, opened.error.message));
      return EXIT.someFailed;
    }
    const library = opened.value;
    try {
      for (const notice of library.notices) terminal.complain(notice);
      return await importInto(library, settings.value, terminal);
    } catch (error) {
      terminal.complain(fileFault(error, 'write').error.message);
      return EXIT.someFailed;
    } finally {
      const flushed = await library.flush();
      if (!flushed.ok) terminal.complain(flushed.error.message);
      library.close();
    }
  },
};

async function importInto(library: Library, { inputs, jobs }: Settings, terminal: Terminal): Promise<ExitStatus> {
  const paths: string[] = [];
  let failed = false;
  for (const input of inputs) {
    const files = await filesOf(resolve(input));
    if (files.ok) paths.push(...files.value);
    else terminal.complain(about(input, files.error.message));
    failed ||= !files.ok;
  }
  const when = new Date().toISOString();
  const book = await RunNotes.open(library.folder, { import: library.folder }, paths.length);
  const notes = { book, fileOf: (path: string): string => path };
  // A run that was killed may have taken in one file more than it had noted: the first of those that are left.
  let doubtful = (book?.size ?? 0) > 0;
  const then = async (path: string, reply: Reply): Promise<Reply> => {
    if (!reply.ok) return reply;
    const prepared = reply.data as PreparedIssue;
    const known = doubtful && earlierOf(library, prepared) !== undefined;
    doubtful = false;
    return known ? { ok: true, said: [plain(path)], complaints: [] } : place(library, path, prepared, when);
  };
  const status = await runAll({ task: 'prepare', shared: { when }, inputs: paths, jobs, notes, then }, terminal);
  return failed ? EXIT.someFailed : status;
}

/** Reads a file and its structure: what can be done beside others. */
export async function prepareFile(path: string, { when }: { readonly when: string }): Promise<Reply> {
  const prepared = await prepareIssue(path, when);
  return prepared.ok ? { ok: true, said: [], complaints: [], data: prepared.value } : refusal(path, prepared.error);
}

async function place(library: Library, path: string, prepared: PreparedIssue, when: string): Promise<Reply> {
  const placed = await placeIssue(library, prepared, when, 'later');
  if (!placed.ok) return refusal(path, placed.error);
  const { summary, notices } = placed.value;
  const { id, title, articles } = summary;
  const said = indented({ zh: `${id} ${title}，${articles} 篇`, en: `${id} ${title}, ${articles} articles` });
  return { ok: true, said: [plain(path), said], complaints: notices };
}

function settingsOf(args: readonly string[]): Result<Settings> {
  const read = readArguments(args, { library: 'string', jobs: 'string', lang: 'string' });
  if (!read.ok) return read;
  const library = read.value.options.get('library') ?? '';
  if (read.value.files.length === 0) {
    return failure('usage', '请给出要导入的文件或文件夹。', 'Name the files or folders to import.');
  }
  if (library === '') {
    return failure('usage', '请用 --library 给出资料库的文件夹。', 'Name the folder of the library with --library.');
  }
  const jobs = readJobs(read.value);
  return jobs.ok ? success({ inputs: read.value.files, library: resolve(library), jobs: jobs.value }) : jobs;
}
