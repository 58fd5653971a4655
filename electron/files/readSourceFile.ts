import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Source } from '@core/issue/issue';
import { failure, type Result, success } from '@core/result';
import { LARGEST_SOURCE, tooLarge } from '@core/source/check';
import { type DecodeProblem, decode } from '@core/source/decode';
import { fileFault } from './fault';

/** A file as it came and as it reads: all that a source needs but the id, which the issue gives it. */
export interface SourceFile extends Omit<Source, 'id'> {
  /** What the library keeps, never rewritten. */
  readonly bytes: Uint8Array;
  /** Bytes that could not be read, with their places. */
  readonly problems: readonly DecodeProblem[];
}

/**
 * Reads a file that is to become a source. Refused with a sentence that says what to do: missing, no rights, a folder,
 * too large, empty, no text. The sentence does not name the file; whoever shows it does.
 */
export async function readSourceFile(path: string): Promise<Result<SourceFile>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  if (!decoded.ok) return decoded;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return success({ name: basename(path), sha256, ...decoded.value, bytes: bytes.value });
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const facts = await stat(path);
    if (facts.isDirectory()) {
      return failure(
        'is-folder',
        '这是文件夹，不是文件。请选择里面的文本文件。',
        'This is a folder. Choose the text files inside.',
      );
    }
    if (!facts.isFile()) {
      return failure(
        'not-a-file',
        '这不是普通文件，不能导入。请选择文本文件。',
        'This is not a regular file. Choose a text file.',
      );
    }
    if (facts.size > LARGEST_SOURCE) return tooLarge();
    const file = await open(path);
    try {
      return success(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return fileFault(error, 'read');
  }
}
