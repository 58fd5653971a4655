import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import type { ApplyLevel } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { fileFault } from '../files/fault';
import type { Command } from './command';
import { inOrder } from './jobs/pool';
import type { Reply } from './jobs/reply';
import { type InputLine, inputLines } from './lines';
import { LEVELS, readArguments, readChoice, readJobs } from './options';
import { type FilterSettings, outcomeOf } from './outcome';
import { EXIT } from './terminal';

const WAITING: Said = {
  zh: '正在等待标准输入，一行一期（JSON Lines）。用法见 qingyang help。',
  en: 'Waiting for standard input, one issue a line (JSON Lines). See qingyang help.',
};

const FOLDER: Said = {
  zh: '标准输入是文件夹，不是文件：qingyang filter < 文件.jsonl',
  en: 'Standard input is a folder and no file: qingyang filter < file.jsonl',
};

/**
 * `qingyang filter`: JSON Lines in, JSON Lines out, one issue a line, no state between lines, so that whatever can run
 * a program over pieces of a file can run it over an archive.
 */
export const filterCommand: Command = {
  name: 'filter',
  async run(args, terminal) {
    const settings = settingsOf(args);
    if (!settings.ok) {
      terminal.complain(settings.error.message);
      return EXIT.usage;
    }
    const { level, jobs, proof } = settings.value;
    const { language } = terminal;
    if (isFolder()) {
      terminal.complain(FOLDER);
      return EXIT.usage;
    }
    if (process.stdin.isTTY) terminal.complain(WAITING);
    let failed = false;
    try {
      for await (const { reply } of inOrder(
        'filter',
        { level, language, proof },
        written(inputLines(process.stdin)),
        jobs,
      )) {
        if (!reply.ok) failed = true;
        // Waiting until the reader has taken what was written keeps memory flat when it is slower than we are.
        if (!process.stdout.write(String(reply.data))) await once(process.stdout, 'drain');
      }
    } catch (error) {
      terminal.complain(fileFault(error, 'read').error.message);
      return EXIT.someFailed;
    }
    return failed ? EXIT.someFailed : EXIT.fine;
  },
};

/** Node reads nothing from a folder and says nothing about it. */
function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    // Standard input may be closed; reading it will tell.
    return false;
  }
}

/** The lines that hold something: a blank one is nobody's issue. */
async function* written(lines: AsyncIterable<InputLine>): AsyncGenerator<InputLine> {
  for await (const line of lines) {
    if (line === undefined || line.some((byte) => byte > 0x20)) yield line;
  }
}

/** Mends the issue of one line. The line that goes out is in `data`. */
export async function filterLine(line: InputLine, settings: FilterSettings): Promise<Reply> {
  const outcome = outcomeOf(line, settings);
  return { ok: !('error' in outcome), said: [], complaints: [], data: `${JSON.stringify(outcome)}\n` };
}

function settingsOf(args: readonly string[]): Result<{ level: ApplyLevel; jobs: number; proof: boolean }> {
  const read = readArguments(args, { apply: 'string', jobs: 'string', lang: 'string', proof: 'boolean' });
  if (!read.ok) return read;
  if (read.value.files.length > 0) {
    return failure(
      'usage',
      'filter 从标准输入读取，不接受文件名：qingyang filter < 文件.jsonl',
      'filter reads standard input and takes no file names: qingyang filter < file.jsonl',
    );
  }
  // An archive run has nobody to press the key: what is likely is done, what is doubtful is only reported.
  const level = readChoice(read.value, 'apply', LEVELS, 'suggested');
  const jobs = readJobs(read.value);
  if (!level.ok) return level;
  if (!jobs.ok) return jobs;
  return success({ level: level.value, jobs: jobs.value, proof: read.value.options.has('proof') });
}
