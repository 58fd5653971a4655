import { failure, type Result, success } from '../result';

/**
 * Comma-separated values (RFC 4180) as spreadsheets write them: a byte order mark is passed over, quotes are doubled,
 * a cell may hold line ends. The first row names the columns.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += character;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows.filter((cells) => cells.some((each) => each.trim() !== ''));
}

/** One cell, quoted where it must be. A cell that a spreadsheet would run as a formula is disarmed by a leading quote mark. */
export function cell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with a byte order mark, so that spreadsheets read it as UTF-8. `cells` are written as they are: see `cell`. */
export function writeRows(columns: readonly string[], cells: readonly (readonly string[])[]): string {
  return `\ufeff${[columns, ...cells].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** Reads rows by the names of their columns, in any order; a column that is absent reads as empty. `make` passes over a row by undefined. */
export function readRows<Column extends string, Value>(
  text: string,
  columns: readonly [Column, ...Column[]],
  make: (row: Readonly<Record<Column, string>>) => Value | undefined,
): Result<Value[]> {
  const [head, ...rows] = parseCsv(text);
  const names = head?.map((name) => name.trim()) ?? [];
  if (!names.includes(columns[0])) {
    const list = columns.join(', ');
    return failure(
      'csv-columns',
      `表格第一行要有这些列名：${list}。`,
      `The first row of the table must name the columns ${list}.`,
    );
  }
  const values: Value[] = [];
  for (const cells of rows) {
    const row = Object.fromEntries(columns.map((column) => [column, plain(cells[names.indexOf(column)] ?? '')]));
    const value = make(row as Record<Column, string>);
    if (value !== undefined) values.push(value);
  }
  return success(values);
}

/** Takes back what `cell` added against formulas. */
function plain(value: string): string {
  const trimmed = value.trim();
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}
