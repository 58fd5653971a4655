import * as files from 'node:fs/promises';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, sweepDrafts, writeDurably } from '../../../electron/files/durable';
import { temporaryFolder } from './support/desk';

/** A disk that tells what is done to it, in order. `failing` makes one of them fail. */
function watchedDisk(done: string[], failing?: string): Disk {
  const note = (what: string): void => {
    done.push(what);
    if (what === failing) throw Object.assign(new Error('No space left'), { code: 'ENOSPC' });
  };
  const open: typeof files.open = async (path, flags, mode) => {
    const handle = await files.open(path, flags, mode);
    const name = flags === 'r' ? 'folder' : 'draft';
    note(`open ${name}`);
    const { writeFile: write, sync } = handle;
    handle.writeFile = async (...rest) => {
      note(`write ${name}`);
      return write.apply(handle, rest);
    };
    handle.sync = async () => {
      note(`sync ${name}`);
      return sync.apply(handle);
    };
    return handle;
  };
  const rename: typeof files.rename = async (from, to) => {
    note('rename');
    return files.rename(from, to);
  };
  return { open, rename, rm: files.rm };
}

describe('a durable write', () => {
  it('writes a draft, syncs it, renames it, and syncs the folder, in this order', async () => {
    const path = join(await temporaryFolder(), 'issue.json');
    const done: string[] = [];
    await writeDurably(path, '清样', watchedDisk(done));
    const folder = process.platform === 'win32' ? [] : ['open folder', 'sync folder'];
    expect(done).toEqual(['open draft', 'write draft', 'sync draft', 'rename', ...folder]);
    expect(await readFile(path, 'utf8')).toBe('清样');
  });

  it.each(['write draft', 'sync draft', 'rename'])(
    'that fails at “%s” leaves the old file and no draft',
    async (at) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'issue.json');
      await writeFile(path, 'old');
      await expect(writeDurably(path, 'new', watchedDisk([], at))).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual([basename(path)]);
    },
  );

  it('can be done twice at once without a mix of both', async () => {
    const path = join(await temporaryFolder(), 'issue.json');
    await Promise.all(['一', '二', '三'].map((text) => writeDurably(path, text.repeat(10_000))));
    expect(await readFile(path, 'utf8')).toMatch(/^(.)\1{9999}$/u);
  });

  it('cut short by a crash leaves a draft, which is swept away and nothing else', async () => {
    const folder = await temporaryFolder();
    for (const name of ['issue.json', '.issue.json.123-4.draft', '.hidden', 'my.draft'])
      await writeFile(join(folder, name), '');
    await sweepDrafts(folder);
    expect((await readdir(folder)).sort()).toEqual(['.hidden', 'issue.json', 'my.draft']);
  });
});
