import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../electron/files/readSourceFile';
import { takeName } from '../../../electron/files/writeFile';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qingyang-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('reading a file to a source', () => {
  it('gives its name, its hash, its bytes as they came and what they say', async () => {
    const path = join(folder, '一期.txt');
    await writeFile(path, '\ufeff甲。\r\n');
    expect(await readSourceFile(path)).toEqual({
      ok: true,
      value: {
        name: '一期.txt',
        // Of the bytes with their mark, as `sha256sum` prints it.
        sha256: '7864191c396080995e902ce9ec4bfca8f870f9c31ae4df5e39a5f92af7a69a32',
        encoding: 'utf-8',
        text: '甲。\r\n',
        bytes: Buffer.from('\ufeff甲。\r\n'),
        problems: [],
      },
    });
  });

  it('refuses a missing file, a folder, and a path that goes through a file', async () => {
    await writeFile(join(folder, 'file'), '甲');
    const code = async (path: string) => {
      const result = await readSourceFile(join(folder, path));
      return result.ok ? 'read' : result.error.code;
    };
    expect(await code('missing.txt')).toBe('missing');
    expect(await code('.')).toBe('is-folder');
    expect(await code('file/below.txt')).toBe('not-a-folder');
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
    expect(await readSourceFile(join(folder, 'pipe'))).toMatchObject({ ok: false, error: { code: 'not-a-file' } });
  });
});

describe('giving a draft its name', () => {
  it('never writes over another file', async () => {
    await writeFile(join(folder, 'draft'), '乙');
    await writeFile(join(folder, '钟楼.md'), '甲');
    expect(await takeName(join(folder, 'draft'), join(folder, '钟楼.md'))).toBe(false);
    expect(await readFile(join(folder, '钟楼.md'), 'utf8')).toBe('甲');
  });

  it('gives it to one of many who want it at once', async () => {
    const drafts = Array.from({ length: 20 }, (_, index) => join(folder, `draft ${index}`));
    await Promise.all(drafts.map((draft) => writeFile(draft, draft)));
    const taken = await Promise.all(drafts.map((draft) => takeName(draft, join(folder, '钟楼.md'))));
    expect(taken.filter((each) => each)).toHaveLength(1);
    expect(await readFile(join(folder, '钟楼.md'), 'utf8')).toBe(drafts[taken.indexOf(true)]);
  });
});
