import { mkdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FORMAT_IDS, type FormatId } from '@core/export/formats';
import type { ApplyLevel } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { describeProblems } from '@core/source/problems';
import { exportEdition } from '../exporting/exportEdition';
import { fileFault } from '../files/fault';
import { readSourceFile } from '../files/readSourceFile';
import type { Command } from './command';
import { mend } from './edition';
import { filesOf } from './inputs';
import { LEVELS, readArguments, readChoice, readChoices } from './options';
import { summaryOf } from './summary';
import { EXIT, type Terminal } from './terminal';

interface Settings {
  readonly inputs: readonly string[];
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly level: ApplyLevel;
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
    const { inputs, folder } = settings.value;
    const made = await makeFolder(folder);
    if (!made.ok) {
      terminal.complain(about(folder, made.error.message));
      return EXIT.someFailed;
    }
    let failed = false;
    for (const input of inputs) {
      const files = await filesOf(input);
      for (const path of files.ok ? files.value : []) {
        const outcome = await cleanFile(path, settings.value, terminal);
        if (outcome.ok) continue;
        failed = true;
        terminal.complain(about(path, outcome.error.message));
      }
      if (files.ok) continue;
      failed = true;
      terminal.complain(about(input, files.error.message));
    }
    return failed ? EXIT.someFailed : EXIT.fine;
  },
};

function settingsOf(args: readonly string[]): Result<Settings> {
  const read = readArguments(args, { out: 'string', format: 'string', apply: 'string', lang: 'string' });
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
  const language = readChoice(read.value, 'lang', ['zh', 'en'], 'zh');
  if (!language.ok) return language;
  return success({ inputs: files, folder, formats: formats.value, level: level.value });
}

async function makeFolder(folder: string): Promise<Result<undefined>> {
  try {
    await mkdir(folder, { recursive: true });
    return success(undefined);
  } catch (error) {
    return fileFault(error, 'write');
  }
}

/** Mends one file and writes it in all formats. What it did is printed; the first trouble ends it. */
async function cleanFile(path: string, settings: Settings, terminal: Terminal): Promise<Result<undefined>> {
  const file = await readSourceFile(path);
  if (!file.ok) return file;
  const mended = mend(file.value, settings.level);
  if (!mended.ok) return mended;
  terminal.print({ zh: path, en: path });
  for (const line of summaryOf(mended.value)) terminal.print(indented(line));
  const unread = describeProblems(file.value.problems);
  if (unread !== undefined) terminal.complain(about(path, unread));
  const written = await exportEdition(mended.value.edition, {
    formats: settings.formats,
    folder: settings.folder,
    language: terminal.language,
    name: basename(path, extname(path)),
  });
  if (!written.ok) return written;
  for (const file of written.value) terminal.print(indented({ zh: `写入 ${file}`, en: `written to ${file}` }));
  return success(undefined);
}

function indented({ zh, en }: Said): Said {
  return { zh: `  ${zh}`, en: `  ${en}` };
}

function about(path: string, { zh, en }: Said): Said {
  return { zh: `${path}：${zh}`, en: `${path}: ${en}` };
}
