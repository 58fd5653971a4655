import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../electron/files/readSourceFile';
import { writeNewFile } from '../../../electron/files/writeFile';

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

describe('writing a new file', () => {
  it('never writes over another one and leaves no draft behind', async () => {
    expect(await writeNewFile(folder, '钟楼', 'md', '甲')).toEqual({ ok: true, value: join(folder, '钟楼.md') });
    expect(await writeNewFile(folder, '钟楼', 'md', '乙')).toEqual({ ok: true, value: join(folder, '钟楼 (2).md') });
    expect(await writeNewFile(folder, '钟楼', 'md', '乙')).toEqual({ ok: true, value: join(folder, '钟楼 (2).md') });
    expect((await readdir(folder)).sort()).toEqual(['钟楼 (2).md', '钟楼.md']);
    expect(await readFile(join(folder, '钟楼.md'), 'utf8')).toBe('甲');
  });

  it('gives each of many writers at once a name of its own', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const written = await Promise.all(numbers.map((number) => writeNewFile(folder, '钟楼', 'md', `第${number}份`)));
    const contents = await Promise.all(written.map((each) => readFile(each.ok ? each.value : '', 'utf8')));
    expect(contents).toEqual(numbers.map((number) => `第${number}份`));
    expect((await readdir(folder)).length).toBe(20);
  });

  it('says so where the folder is gone or is a file', async () => {
    await writeFile(join(folder, 'file'), '甲');
    await mkdir(join(folder, '钟楼.md'));
    const code = async (place: string) => {
      const result = await writeNewFile(join(folder, place), '钟楼', 'md', '乙');
      return result.ok ? result.value : result.error.code;
    };
    expect(await code('gone')).toBe('missing');
    expect(await code('file')).toBe('not-a-folder');
    expect(await code('.')).toBe(join(folder, '钟楼 (2).md'));
  });
});
