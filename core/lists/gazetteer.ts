import type { Result } from '../result';
import { cell, readRows, writeRows } from './csv';

/** A place or an organisation as the house writes it. */
export interface Place {
  readonly name: string;
  /** The short form that may follow once the full name was given; empty where there is none. */
  readonly short: string;
  /** The place that holds it (`常州市` for `钟楼区`); empty at the top. */
  readonly within: string;
}

const COLUMNS = ['name', 'short', 'within'] as const;

/** Reads a gazetteer from CSV with the columns name, short, within. */
export function placesFromCsv(text: string): Result<Place[]> {
  return readRows(text, COLUMNS, (row) =>
    row.name === '' ? undefined : { name: row.name, short: row.short, within: row.within },
  );
}

/** Writes a gazetteer as CSV that spreadsheets open. */
export function placesToCsv(places: readonly Place[]): string {
  return writeRows(
    COLUMNS,
    places.map((place) => COLUMNS.map((column) => cell(place[column]))),
  );
}
