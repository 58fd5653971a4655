import { failure } from '@core/result';

type Failure = ReturnType<typeof failure>;

/** The code of an error of the file system, such as `ENOENT`; empty for any other error. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The code of the error of a place in which no folder can be made, although nothing forbids it. */
export const NO_SUCH_PLACE = 'NO_SUCH_PLACE';

/** What the file system refused, as a sentence that says what to do. The sentence does not name the file. */
export function fileFault(error: unknown, doing: 'read' | 'write'): Failure {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return doing === 'read'
        ? failure('missing', '找不到这个文件。请检查名称和位置。', 'This file is not there. Check its name and place.')
        : failure('missing', '找不到这个文件夹。请另选一个。', 'This folder is not there. Choose another one.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return doing === 'read'
        ? failure(
            'no-rights',
            '没有读取的权限。请修改文件的权限，或者复制到自己的文件夹里再试。',
            'There is no right to read this. Change its permissions, or copy it to a folder of your own and try again.',
          )
        : failure(
            'no-rights',
            '没有写入的权限。请另选一个文件夹。',
            'There is no right to write here. Choose another folder.',
          );
    case NO_SUCH_PLACE:
      return failure(
        'no-such-place',
        '这个位置不能新建文件夹。请检查路径和磁盘，或者另选一个位置。',
        'No folder can be made in this place. Check the path and the disk, or choose another place.',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return failure(
        'not-a-folder',
        '路径中的一段是文件，不是文件夹。请检查路径。',
        'A part of the path is a file and not a folder. Check the path.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return failure('disk-full', '磁盘空间不足。请腾出空间再试。', 'The disk is full. Make room and try again.');
    case 'EBUSY':
      return failure(
        'busy',
        '文件正被别的程序占用。请关闭那个程序再试。',
        'Another program holds this file. Close that program and try again.',
      );
    default: {
      const reason = code !== '' ? code : error instanceof Error ? error.message : String(error);
      return doing === 'read'
        ? failure(
            'unreadable',
            `无法读取（${reason}）。请检查磁盘后再试。`,
            `This cannot be read (${reason}). Check the disk and try again.`,
          )
        : failure(
            'unwritable',
            `无法写入（${reason}）。请检查磁盘后再试。`,
            `This cannot be written (${reason}). Check the disk and try again.`,
          );
    }
  }
}

/** Why an export did not come about: what was being done, which folder, what is wrong with it and what to do. */
export function exportFault(error: unknown, folder: string): Failure {
  const { code, message } = fileFault(error, 'write').error;
  if (code === 'no-rights') {
    return failure(
      code,
      `导出没有完成：文件夹“${folder}”没有写入权限。请另选一个文件夹。`,
      `The export was not completed: there is no right to write into the folder “${folder}”. Choose another folder.`,
    );
  }
  return failure(
    code,
    `导出没有完成：文件夹“${folder}”：${message.zh}`,
    `The export was not completed: folder “${folder}”: ${message.en}`,
  );
}
