import type { Result } from '../result';
import { cell, readRows, writeRows } from './csv';

/** A fixed phrase: a policy, a slogan, the name of an institution. Text that is one character away from it is a finding. */
export interface Phrase {
  readonly text: string;
  readonly note: string;
}

const COLUMNS = ['text', 'note'] as const;

/** Reads phrases from CSV with the columns text, note. Phrases of fewer than four characters match too much and are passed over. */
export function phrasesFromCsv(text: string): Result<Phrase[]> {
  return readRows(text, COLUMNS, (row) => (row.text.length < 4 ? undefined : { text: row.text, note: row.note }));
}

/** Writes phrases as CSV that spreadsheets open. */
export function phrasesToCsv(phrases: readonly Phrase[]): string {
  return writeRows(
    COLUMNS,
    phrases.map((phrase) => COLUMNS.map((column) => cell(phrase[column]))),
  );
}
