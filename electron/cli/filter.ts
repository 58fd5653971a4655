import { once } from 'node:events';
import type { ApplyLevel } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { fileFault } from '../files/fault';
import type { Command } from './command';
import { inputLines } from './lines';
import { LEVELS, readArguments, readChoice } from './options';
import { outcomeOf } from './outcome';
import { EXIT } from './terminal';

const WAITING: Said = {
  zh: '正在等待标准输入，一行一期（JSON Lines）。用法见 qingyang help。',
  en: 'Waiting for standard input, one issue a line (JSON Lines). See qingyang help.',
};

/**
 * `qingyang filter`: JSON Lines in, JSON Lines out, one issue a line, no state between lines, so that whatever can run
 * a program over pieces of a file can run it over an archive.
 */
export const filterCommand: Command = {
  name: 'filter',
  async run(args, terminal) {
    const level = levelOf(args);
    if (!level.ok) {
      terminal.complain(level.error.message);
      return EXIT.usage;
    }
    if (process.stdin.isTTY) terminal.complain(WAITING);
    let failed = false;
    try {
      for await (const line of inputLines(process.stdin)) {
        const outcome = outcomeOf(line, level.value, terminal.language);
        if ('error' in outcome) failed = true;
        // Waiting until the reader has taken what was written keeps memory flat when it is slower than we are.
        if (!process.stdout.write(`${JSON.stringify(outcome)}\n`)) await once(process.stdout, 'drain');
      }
    } catch (error) {
      terminal.complain(fileFault(error, 'read').error.message);
      return EXIT.someFailed;
    }
    return failed ? EXIT.someFailed : EXIT.fine;
  },
};

function levelOf(args: readonly string[]): Result<ApplyLevel> {
  const read = readArguments(args, { apply: 'string', lang: 'string' });
  if (!read.ok) return read;
  if (read.value.files.length > 0) {
    return failure(
      'usage',
      'filter 从标准输入读取，不接受文件名：qingyang filter < 文件.jsonl',
      'filter reads standard input and takes no file names: qingyang filter < file.jsonl',
    );
  }
  const language = readChoice(read.value, 'lang', ['zh', 'en'], 'zh');
  // An archive run has nobody to press the key: what is likely is done, what is doubtful is only reported.
  const level = readChoice(read.value, 'apply', LEVELS, 'suggested');
  return language.ok && level.ok ? success(level.value) : language.ok ? level : language;
}
