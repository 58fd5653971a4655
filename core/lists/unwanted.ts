import type { Result } from '../result';
import { cell, readRows, writeRows } from './csv';

/** A word that the house does not print, what it prints instead (empty: a person decides) and why. */
export interface UnwantedWord {
  readonly word: string;
  readonly instead: string;
  readonly note: string;
}

const COLUMNS = ['word', 'instead', 'note'] as const;

/** Reads the list from CSV with the columns word, instead, note. Single characters match too much and are passed over. */
export function unwantedFromCsv(text: string): Result<UnwantedWord[]> {
  return readRows(text, COLUMNS, (row) =>
    row.word.length < 2 ? undefined : { word: row.word, instead: row.instead, note: row.note },
  );
}

/** Writes the list as CSV that spreadsheets open. */
export function unwantedToCsv(words: readonly UnwantedWord[]): string {
  return writeRows(
    COLUMNS,
    words.map((word) => COLUMNS.map((column) => cell(word[column]))),
  );
}

/** The neutral start that every house gets: words that the style books of news agencies have retired. Own list (MIT). */
export const STARTER_UNWANTED: readonly UnwantedWord[] = [{ word: '残废人', instead: '残疾人', note: '' }];
