import * as files from 'node:fs/promises';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../electron/files/durable';
import { exportFault, fileFault } from '../../../electron/files/fault';
import { temporaryFolder } from '../electron/support/desk';

describe('making a folder', () => {
  it('makes all that is missing above it, and is content with what is there', async () => {
    const path = join(await temporaryFolder(), '年', '月', '日');
    await makeFolder(path);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('can be done by several at the same moment', async () => {
    const path = join(await temporaryFolder(), '同', '时');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, '下'))]);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('ends where a folder that is there answers that it is not, and says so', async () => {
    const folder = await temporaryFolder();
    let asked = 0;
    const refusing = async (): Promise<never> => {
      asked++;
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    };
    const disk = { stat: files.stat, mkdir: refusing as typeof files.mkdir };
    const error: unknown = await makeFolder(join(folder, 'a', 'b'), disk).catch((reason: unknown) => reason);
    expect(asked).toBe(1);
    expect(fileFault(error, 'write').error.code).toBe('no-such-place');
  });

  it.runIf(process.platform === 'linux')('ends in /proc', async () => {
    await expect(makeFolder('/proc/qingyang/library')).rejects.toMatchObject({ code: 'NO_SUCH_PLACE' });
  });

  it('refuses a path through a file', async () => {
    const file = join(await temporaryFolder(), '文件');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolder(join(file, '下'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('passes on what the disk refuses', async () => {
    const denied = (async () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    }) as typeof files.mkdir;
    const path = join(await temporaryFolder(), '新');
    await expect(makeFolder(path, { stat: files.stat, mkdir: denied })).rejects.toMatchObject({ code: 'EACCES' });
    await mkdir(path);
    await makeFolder(path, { stat: files.stat, mkdir: denied });
  });
});

describe('an export that the disk refuses', () => {
  it('names what was being done, the folder and what to do, in both languages', () => {
    const { code, message } = exportFault(Object.assign(new Error(), { code: 'EACCES' }), '/sys').error;
    expect(code).toBe('no-rights');
    expect(message.zh).toBe('导出没有完成：文件夹“/sys”没有写入权限。请另选一个文件夹。');
    expect(message.en).toBe(
      'The export was not completed: there is no right to write into the folder “/sys”. Choose another folder.',
    );
    const full = exportFault(Object.assign(new Error(), { code: 'ENOSPC' }), '/media/盘').error;
    expect(full.message.zh).toBe('导出没有完成：文件夹“/media/盘”：磁盘空间不足。请腾出空间再试。');
  });
});
