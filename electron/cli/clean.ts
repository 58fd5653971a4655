import { basename, extname, resolve } from 'node:path';
import { FORMAT_IDS, type FormatId } from '@core/export/formats';
import type { ApplyLevel } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { describeProblems } from '@core/source/problems';
import { exportEdition } from '../exporting/exportEdition';
import { makeFolder } from '../files/durable';
import { exportFault } from '../files/fault';
import { readSourceFile } from '../files/readSourceFile';
import type { Command } from './command';
import { mend } from './edition';
import { filesOf } from './inputs';
import { RunNotes } from './jobs/notes';
import { about, indented, plain, type Reply, refusal } from './jobs/reply';
import { runAll } from './jobs/run';
import { LEVELS, readArguments, readChoice, readChoices, readJobs } from './options';
import { summaryOf } from './summary';
import { EXIT } from './terminal';

interface Settings {
  readonly inputs: readonly string[];
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly level: ApplyLevel;
  readonly jobs: number;
}

/** `qingyang clean`: mends files, writes the clean issues into a folder and says what it did to each. */
export const cleanCommand: Command = {
  name: 'clean',
  async run(args, terminal) {
    const settings = settingsOf(args);
    if (!settings.ok) {
      terminal.complain(settings.error.message);
      return EXIT.usage;
    }
    const { inputs, folder, formats, level, jobs } = settings.value;
    const { language } = terminal;
    const paths: string[] = [];
    let failed = false;
    for (const input of inputs) {
      const files = await filesOf(input);
      if (files.ok) paths.push(...files.value);
      else terminal.complain(about(input, files.error.message));
      failed ||= !files.ok;
    }
    try {
      await makeFolder(folder);
      const book = await RunNotes.open(folder, { clean: level, formats, language }, paths.length);
      const notes = { book, fileOf: (path: string): string => resolve(path) };
      const shared = { folder, formats, level, language };
      const status = await runAll({ task: 'clean', shared, inputs: paths, jobs, notes }, terminal);
      return failed ? EXIT.someFailed : status;
    } catch (error) {
      terminal.complain(exportFault(error, folder).error.message);
      return EXIT.someFailed;
    }
  },
};

function settingsOf(args: readonly string[]): Result<Settings> {
  const read = readArguments(args, {
    out: 'string',
    format: 'string',
    apply: 'string',
    jobs: 'string',
    lang: 'string',
  });
  if (!read.ok) return read;
  const { options, files } = read.value;
  const folder = options.get('out') ?? '';
  if (files.length === 0) {
    return failure('usage', '请给出要处理的文件或文件夹。', 'Name the files or folders to work on.');
  }
  if (folder === '') {
    return failure('usage', '请用 --out 给出导出的文件夹。', 'Name the folder to export to with --out.');
  }
  const formats = readChoices(read.value, 'format', FORMAT_IDS, ['md', 'html']);
  if (!formats.ok) return formats;
  const level = readChoice(read.value, 'apply', LEVELS, 'safe');
  if (!level.ok) return level;
  const jobs = readJobs(read.value);
  if (!jobs.ok) return jobs;
  return success({ inputs: files, folder, formats: formats.value, level: level.value, jobs: jobs.value });
}

/** What all files of a run share. */
export interface CleanShared {
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly level: ApplyLevel;
  readonly language: keyof Said;
}

/** Mends one file and writes it in all formats. What it did is said; the first trouble ends it. */
export async function cleanFile(path: string, { folder, formats, level, language }: CleanShared): Promise<Reply> {
  const file = await readSourceFile(path);
  if (!file.ok) return refusal(path, file.error);
  const mended = mend(file.value, level);
  if (!mended.ok) return refusal(path, mended.error);
  const said = [plain(path), ...summaryOf(mended.value).map(indented)];
  const unread = describeProblems(file.value.problems);
  const complaints = unread === undefined ? [] : [about(path, unread)];
  const name = basename(path, extname(path));
  const written = await exportEdition(mended.value.edition, { formats, folder, language, name });
  if (!written.ok) return { ok: false, said, complaints: [...complaints, about(path, written.error.message)] };
  for (const each of written.value) said.push(indented({ zh: `写入 ${each}`, en: `written to ${each}` }));
  return { ok: true, said, complaints };
}
