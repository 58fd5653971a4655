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
import { about, plain } from './jobs/reply';
import { readArguments } from './options';
import { englishSpeller } from './spelling';
import { EXIT } from './terminal';

/** A file and what was found in it. */
interface Checked {
  readonly file: string;
  readonly found: readonly Inspected[];
}

const AUTHOR = { who: 'qingyang', when: '1970-01-01T00:00:00.000Z' };
const COLUMNS = ['file', 'line', 'column', 'severity', 'rule', 'clause', 'message', 'before', 'after'];

/**
 * `qingyang check`: prints findings with file, line and column, and changes nothing. The exit status is 1 where a finding
 * of the severity error is open, so that it can guard a hand-over.
 */
export const checkCommand: Command = {
  name: 'check',
  async run(args, terminal) {
    const read = readArguments(args, { json: 'boolean', csv: 'boolean', rules: 'string', lang: 'string' });
    const house = read.ok ? await houseOf(read.value.options.get('rules')) : read;
    if (!read.ok || !house.ok || read.value.files.length === 0) {
      terminal.complain(!read.ok ? read.error.message : !house.ok ? house.error.message : NO_FILES);
      return EXIT.usage;
    }
    const checked: Checked[] = [];
    let failed = false;
    for (const input of read.value.files) {
      const files = await filesOf(input);
      for (const file of files.ok ? files.value : []) {
        const one = await checkFile(file, house.value);
        if (one.ok) checked.push(one.value);
        else terminal.complain(about(file, one.error.message));
        failed ||= !one.ok;
      }
      if (!files.ok) terminal.complain(about(input, files.error.message));
      failed ||= !files.ok;
    }
    const { options } = read.value;
    const print = (text: string): void => terminal.print(plain(text));
    if (options.has('json'))
      print(
        JSON.stringify(
          checked.flatMap((each) => rowsOf(each, terminal.language)),
          null,
          2,
        ),
      );
    else if (options.has('csv')) print(csvOf(checked, terminal.language).trimEnd());
    else for (const each of checked) for (const line of linesOf(each, terminal.language)) print(line);
    const open = checked.some(({ found }) => found.some(({ finding }) => finding.severity === 'error'));
    return failed || open ? EXIT.someFailed : EXIT.fine;
  },
};

const NO_FILES: Said = { zh: '请给出要检查的文件或文件夹。', en: 'Name the files or folders to check.' };

async function houseOf(path: string | undefined): Promise<Result<House>> {
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

async function checkFile(file: string, house: House): Promise<Result<Checked>> {
  const read = await readSourceFile(file);
  if (!read.ok) return read;
  const { name, sha256, encoding, text } = read.value;
  const edition = newEdition('check', '', [{ id: 't1', name, sha256, encoding, text }], AUTHOR);
  if (!edition.ok) return edition;
  const found = inspect(edition.value, house);
  return found.ok ? success({ file, found: found.value }) : found;
}

function rowsOf({ file, found }: Checked, language: keyof Said) {
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

function csvOf(checked: readonly Checked[], language: keyof Said): string {
  const rows = checked.flatMap((each) => rowsOf(each, language));
  return writeRows(
    COLUMNS,
    rows.map((row) => Object.values(row).map((value) => cell(String(value)))),
  );
}

/** As compilers print it, so that editors can jump to the place. */
function linesOf(checked: Checked, language: keyof Said): string[] {
  return rowsOf(checked, language).map(
    ({ file, line, column, severity, rule, message }) => `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`,
  );
}
