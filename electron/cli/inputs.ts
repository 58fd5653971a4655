import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { errorCode, fileFault } from '../files/fault';

/** What an argument stands for: a file, or the texts of a folder in the order of their names; its own folders are left alone. */
export async function filesOf(path: string): Promise<Result<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return success([path]);
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory() && isText(entry.name)).map(({ name }) => name);
    if (names.length === 0) {
      return failure('no-texts', '文件夹里没有 .txt 或 .md 文件。', 'There are no .txt or .md files in this folder.');
    }
    return success(names.sort().map((name) => join(path, name)));
  } catch (error) {
    // A file that is not there is told when it is read, like any other trouble with a file.
    return errorCode(error) === 'ENOENT' ? success([path]) : fileFault(error, 'read');
  }
}

/** Files whose name starts with a dot are the system's or somebody's drafts. */
function isText(name: string): boolean {
  return /^[^.].*\.(txt|md)$/i.test(name);
}
