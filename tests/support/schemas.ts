import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public schemas that are kept beside the project, not in it. A test that needs one is skipped where it is missing. */
const FOLDERS = [
  process.env.QINGYANG_SCHEMAS ?? '',
  join(import.meta.dirname, '../../../shared/data/schemas'),
  join(import.meta.dirname, '../../shared/data/schemas'),
];

/** The path of a schema; undefined where it is missing. */
export function schemaPath(name: string): string | undefined {
  return FOLDERS.filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** The text of a schema that is there. */
export function schemaText(name: string): string {
  const path = schemaPath(name);
  if (path === undefined) throw new Error(`${name} is missing`);
  return readFileSync(path, 'utf8');
}
