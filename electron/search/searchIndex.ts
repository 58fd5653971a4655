import { rmSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SearchHit, SearchQuery } from '@core/channel/contract';
import type { Issue } from '@core/issue/issue';
import { searchEntries } from '@core/search/entries';
import { ftsQuery, gramsOf, placeOf } from '@core/search/grams';

/** Raised when the tables or what is in them change: an index of another version is made anew. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE issue (id TEXT PRIMARY KEY, stamp TEXT NOT NULL, title TEXT, paper TEXT, date TEXT) WITHOUT ROWID;
  CREATE TABLE article (
    row INTEGER PRIMARY KEY, issue TEXT NOT NULL, article TEXT NOT NULL,
    headline TEXT, status TEXT, tags TEXT, text TEXT
  );
  CREATE UNIQUE INDEX article_place ON article (issue, article);
  CREATE VIRTUAL TABLE gram USING fts5(
    grams, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
  );
  PRAGMA user_version = ${VERSION};
`;

/** Characters shown around what was found. */
const AROUND = 40;

/**
 * The full-text index of a library: SQLite's FTS5 over pairs of characters. It holds nothing that the issues do not, so
 * it is never synced to the disk with care, and where it is damaged it is thrown away and made again.
 */
export class SearchIndex {
  private constructor(private readonly database: DatabaseSync) {}

  /**
   * Opens the index, making it anew where it is missing, damaged or of another version. Undefined where this Node brings
   * no SQLite (20; the program's own Electron does).
   */
  static open(path: string): SearchIndex | undefined {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite === undefined) return undefined;
    try {
      const database = new sqlite.DatabaseSync(path);
      prepare(database);
      return new SearchIndex(database);
    } catch {
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
      const database = new sqlite.DatabaseSync(path);
      prepare(database);
      return new SearchIndex(database);
    }
  }

  close(): void {
    this.database.close();
  }

  /** The stamps under which the issues were indexed, by id. */
  stamps(): Map<string, string> {
    const rows = this.database.prepare('SELECT id, stamp FROM issue').all();
    return new Map(rows.map(({ id, stamp }) => [String(id), String(stamp)]));
  }

  /** Takes in what an issue shows now. Articles that say the same as before are passed over. */
  put(issue: Issue, stamp: string): void {
    const { id, title, paper, date } = issue;
    this.inOneGo(() => {
      const known = new Map(
        this.run('SELECT row, article, headline, status, tags, text FROM article WHERE issue = ?', id).map((row) => [
          String(row.article),
          row,
        ]),
      );
      for (const { article, headline, text, status, tags } of searchEntries(issue)) {
        const old = known.get(article);
        known.delete(article);
        const values = [headline, status, JSON.stringify(tags), text];
        if (old !== undefined && old.text === text) {
          this.run(
            'UPDATE article SET headline = ?, status = ?, tags = ? WHERE row = ?',
            ...values.slice(0, 3),
            Number(old.row),
          );
          continue;
        }
        if (old !== undefined) this.drop(Number(old.row));
        const sql =
          'INSERT INTO article (headline, status, tags, text, issue, article) VALUES (?, ?, ?, ?, ?, ?) RETURNING row';
        const [added] = this.run(sql, ...values, id, article);
        this.run('INSERT INTO gram (rowid, grams) VALUES (?, ?)', Number(added?.row), gramsOf(text));
      }
      for (const { row } of known.values()) this.drop(Number(row));
      this.run('INSERT OR REPLACE INTO issue VALUES (?, ?, ?, ?, ?)', id, stamp, title, paper, date);
    });
  }

  /** Forgets an issue that is gone. */
  remove(id: string): void {
    this.inOneGo(() => {
      for (const { row } of this.run('SELECT row FROM article WHERE issue = ?', id)) this.drop(Number(row));
      this.run('DELETE FROM issue WHERE id = ?', id);
    });
  }

  /** The newest articles that answer a query, and whether there are more. */
  find(query: SearchQuery): { readonly hits: SearchHit[]; readonly more: boolean } {
    const { sql, values } = statementOf(query);
    const rows = this.run(sql, ...values);
    const hits = rows.slice(0, query.limit).map((row): SearchHit => {
      const text = String(row.text);
      const place = placeOf(text, query.text) ?? { start: 0, end: 0 };
      const from = Math.max(0, place.start - AROUND);
      return {
        issue: String(row.issue),
        article: String(row.article),
        issueTitle: String(row.title),
        paper: String(row.paper),
        date: String(row.date),
        headline: String(row.headline),
        status: String(row.status),
        tags: JSON.parse(String(row.tags)) as string[],
        excerpt: text.slice(from, place.end + AROUND).replaceAll('\n', ' '),
        start: place.start - from,
        end: place.end - from,
      };
    });
    return { hits, more: rows.length > query.limit };
  }

  private drop(row: number): void {
    this.run('DELETE FROM gram WHERE rowid = ?', row);
    this.run('DELETE FROM article WHERE row = ?', row);
  }

  private inOneGo(work: () => void): void {
    this.database.exec('BEGIN');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  private run(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.database.prepare(sql).all(...values);
  }
}

function prepare(database: DatabaseSync): void {
  // What a power cut takes from a derived index is made again; waiting for the disk would only slow saving down.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  const version = database.prepare('PRAGMA user_version').get()?.user_version;
  if (version === VERSION) {
    // A file that is no index any more says so here.
    database.prepare('SELECT count(*) FROM issue').get();
    return;
  }
  if (version !== 0) throw new Error('An index of another version.');
  database.exec(TABLES);
}

/** The SQL of a query: one row more than asked for tells whether there are more. */
function statementOf(query: SearchQuery): { readonly sql: string; readonly values: SQLInputValue[] } {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const where = (condition: string, ...given: SQLInputValue[]): void => {
    conditions.push(condition);
    values.push(...given);
  };
  const words = ftsQuery(query.text);
  if (words !== '') where('gram MATCH ?', words);
  for (const tag of query.tags) where('EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)', tag);
  if (query.statuses.length > 0) where(`status IN (${query.statuses.map(() => '?').join(', ')})`, ...query.statuses);
  if (query.paper !== '') where('paper = ?', query.paper);
  if (query.from !== '') where('date >= ?', query.from);
  if (query.to !== '') where("date <= ? AND date <> ''", query.to);
  const source = words === '' ? 'article' : 'gram JOIN article ON article.row = gram.rowid';
  const order = words === '' ? 'article.row' : 'gram.rowid';
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const sql = `SELECT article.*, title, paper, date FROM ${source} JOIN issue ON issue.id = article.issue ${filter} ORDER BY ${order} DESC LIMIT ?`;
  return { sql, values: [...values, query.limit + 1] };
}
