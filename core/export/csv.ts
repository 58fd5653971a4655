/** A spreadsheet takes a cell that starts like this for a formula, also in its full-width form. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/**
 * Writes rows as a table that spreadsheets open with a double click: a byte order mark so that they read UTF-8, CR LF,
 * quotes where they are needed. Text that would be a formula gets an apostrophe before it, which spreadsheets take as
 * "this is text".
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed().replaceAll('\0', '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
