import { readFile } from 'node:fs/promises';
import { cell, writeRows } from '@core/lists/csv';
import { DEFAULT_HOUSE, type House } from '@core/lists/house';
import { houseFrom } from '@core/lists/houseFile';
import { type Inspected, inspect } from '@core/proof/inspect';
import { failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { newEdition } from '@core/structure/newEdition';
import { fileFault } from '../files/fault';
import { readSourceFile } from '../files/readSourceFile';
import type { Command } from './command';
import { filesOf } from './inputs';
import { about, plain, type Reply, refusal } from './jobs/reply';
import { runAll } from './jobs/run';
import { readArguments, readJobs } from './options';
import { englishSpeller } from './spelling';
import { EXIT } from './terminal';

const AUTHOR = { who: 'qingyang', when: '1970-01-01T00:00:00.000Z' };
const COLUMNS = ['file', 'line', 'column', 'severity', 'rule', 'clause', 'message', 'before', 'after'];

/** What all files of a run share. */
export interface CheckShared {
  /** The file with the house's rules; undefined for those of the program. */
  readonly rules: string | undefined;
  readonly format: 'text' | 'json' | 'csv';
  readonly language: keyof Said;
}

/**
 * `qingyang check`: prints findings with file, line and column, and changes nothing. The exit status is 1 where a finding
 * of the severity error is open, so that it can guard a hand-over. What is found is printed file by file, so memory does
 * not grow with the number of files.
 */
export const checkCommand: Command = {
  name: 'check',
  async run(args, terminal) {
    const read = readArguments(args, {
      json: 'boolean',
      csv: 'boolean',
      rules: 'string',
      jobs: 'string',
      lang: 'string',
    });
    const rules = read.ok ? read.value.options.get('rules') : undefined;
    const house = read.ok ? await houseOf(rules) : read;
    const jobs = read.ok ? readJobs(read.value) : read;
    if (!read.ok || !house.ok || !jobs.ok || read.value.files.length === 0) {
      const refused = [read, house, jobs].find((each) => !each.ok);
      terminal.complain(refused === undefined || refused.ok ? NO_FILES : refused.error.message);
      return EXIT.usage;
    }
    const { options } = read.value;
    const format = options.has('json') ? 'json' : options.has('csv') ? 'csv' : 'text';
    const inputs: string[] = [];
    let failed = false;
    for (const input of read.value.files) {
      const files = await filesOf(input);
      for (const file of files.ok ? files.value : []) inputs.push(file);
      if (!files.ok) terminal.complain(about(input, files.error.message));
      failed ||= !files.ok;
    }
    const shared: CheckShared = { rules, format, language: terminal.language };
    if (format === 'csv') terminal.print(plain(lineOf(writeRows(COLUMNS, []))));
    let rows = 0;
    const then = async (_file: string, reply: Reply): Promise<Reply> => {
      if (format !== 'json') return reply;
      // A list in JSON, one finding a line, that is whole whenever the run is.
      const said = reply.said.map(({ zh }) => plain(`${rows++ === 0 ? '[' : ','}${zh}`));
      return { ...reply, said };
    };
    const status = await runAll({ task: 'check', shared, inputs, jobs: jobs.value, then }, terminal);
    if (format === 'json') terminal.print(plain(rows === 0 ? '[]' : ']'));
    return failed ? EXIT.someFailed : status;
  },
};

const NO_FILES: Said = { zh: '请给出要检查的文件或文件夹。', en: 'Name the files or folders to check.' };

/** The houses of this thread: a dictionary is read once and not for every file. */
const houses = new Map<string | undefined, Promise<Result<House>>>();

function houseOf(path: string | undefined): Promise<Result<House>> {
  const known = houses.get(path) ?? readHouse(path);
  houses.set(path, known);
  return known;
}

async function readHouse(path: string | undefined): Promise<Result<House>> {
  const speller = await englishSpeller();
  if (path === undefined) return success({ ...DEFAULT_HOUSE, speller });
  try {
    const house = houseFrom(JSON.parse(await readFile(path, 'utf8')));
    return house.ok ? success({ ...house.value, speller }) : house;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return failure('house-file', '规则文件不是 JSON。', 'The rules file is not JSON.');
    }
    return fileFault(error, 'read');
  }
}

/** Checks one file. Not `ok` where it cannot be read or an error is open. */
export async function checkFile(file: string, { rules, format, language }: CheckShared): Promise<Reply> {
  const house = await houseOf(rules);
  if (!house.ok) return refusal(file, house.error);
  const read = await readSourceFile(file);
  if (!read.ok) return refusal(file, read.error);
  const { name, sha256, encoding, text } = read.value;
  const edition = newEdition('check', '', [{ id: 't1', name, sha256, encoding, text }], AUTHOR);
  const found = edition.ok ? inspect(edition.value, house.value) : edition;
  if (!found.ok) return refusal(file, found.error);
  const ok = !found.value.some(({ finding }) => finding.severity === 'error');
  return { ok, said: linesOf(rowsOf(file, found.value, language), format).map(plain), complaints: [] };
}

function rowsOf(file: string, found: readonly Inspected[], language: keyof Said) {
  return found.map(({ finding, line, column }) => ({
    file,
    line,
    column,
    severity: finding.severity,
    rule: finding.rule,
    clause: finding.clause ?? '',
    message: finding.message[language],
    before: finding.before,
    after: finding.after,
  }));
}

/** What is printed of a file: lines as compilers print them, so that editors can jump to the place, or data. */
function linesOf(rows: ReturnType<typeof rowsOf>, format: CheckShared['format']): string[] {
  if (format === 'json') return rows.map((row) => JSON.stringify(row));
  if (format === 'csv') {
    const table = rows.map((row) => Object.values(row).map((value) => cell(String(value))));
    // The head of the table was printed before the first file.
    return table.length === 0 ? [] : [lineOf(withoutHead(writeRows(COLUMNS, table)))];
  }
  return rows.map(
    ({ file, line, column, severity, rule, message }) => `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`,
  );
}

/** A table ends its lines with CR LF, and printing adds the LF of the last. */
function lineOf(table: string): string {
  return table.slice(0, -1);
}

function withoutHead(table: string): string {
  return table.slice(table.indexOf('\n') + 1);
}
