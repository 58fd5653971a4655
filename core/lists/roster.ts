import type { Result } from '../result';
import { cell, readRows, writeRows } from './csv';

/** A person the paper writes about or who writes for it. Dates are ISO, inclusive; empty where not known. */
export interface RosterEntry {
  readonly name: string;
  /** As printed before the name: `区委书记`, `记者`. Empty where none is known. */
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

const COLUMNS = ['name', 'post', 'from', 'to'] as const;

/** Reads a roster from CSV with the columns name, post, from, to. */
export function rosterFromCsv(text: string): Result<RosterEntry[]> {
  return readRows(text, COLUMNS, (row) =>
    row.name === '' ? undefined : { name: row.name, post: row.post, from: row.from, to: row.to },
  );
}

/** Writes a roster as CSV that spreadsheets open. */
export function rosterToCsv(roster: readonly RosterEntry[]): string {
  return writeRows(
    COLUMNS,
    roster.map((entry) => COLUMNS.map((column) => cell(entry[column]))),
  );
}

/** The entries that hold on a day (ISO); all of them where the day is not known. */
export function rosterOn(roster: readonly RosterEntry[], day: string): RosterEntry[] {
  if (day === '') return [...roster];
  return roster.filter(({ from, to }) => (from === '' || from <= day) && (to === '' || day <= to));
}
