import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The path of a program of the system; undefined where it is not installed. */
export function programPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The system's Python, which the bridge to LibreOffice belongs to; another may stand before it on the path. */
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import uno']).status === 0);

/** True where LibreOffice is there, and the Python bridge that steers it. */
export function hasLibreOffice(): boolean {
  return programPath('soffice') !== undefined && python !== undefined;
}

/** What to do with the tracked changes of a document before its text is read. */
export type Tracked = 'accept' | 'reject' | 'leave';

/** Opens Word documents in LibreOffice, accepts or rejects all changes, and gives their texts. */
export async function libreOfficeTexts(jobs: readonly (readonly [string | Uint8Array, Tracked])[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qingyang-office-'));
  const pipe = basename(folder);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp`];
  const office = spawn(programPath('soffice') ?? 'soffice', options, { stdio: 'ignore' });
  const ended = once(office, 'exit');
  try {
    const args: string[] = [];
    for (const [index, [content, tracked]] of jobs.entries()) {
      const source = join(folder, `${index}.docx`);
      await writeFile(source, content);
      args.push(pathToFileURL(source).href, pathToFileURL(join(folder, `${index}.txt`)).href, tracked);
    }
    await run(python ?? 'python3', [join(import.meta.dirname, 'officeText.py'), pipe, ...args], { timeout: 50_000 });
    // It was asked to leave; what does not is ended below.
    await Promise.race([ended, setTimeout(5000, undefined, { ref: false })]);
    const texts = jobs.map((_job, index) => readFile(join(folder, `${index}.txt`), 'utf8'));
    return (await Promise.all(texts)).map((text) => text.replace(/^\ufeff/, ''));
  } finally {
    office.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
