import { createHash } from 'node:crypto';
import { readFile, rename, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Source } from '@core/issue/issue';
import { failure, type Result, success } from '@core/result';
import { decode } from '@core/source/decode';
import { makeFolder, writeDurably } from '../files/durable';
import { ifThere } from '../files/ifThere';
import type { StoredSource } from './issueFile';

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The name of a source: its hash, and what kind of file it was. */
const NAME = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/;

/** The bytes that were imported, as they came, each under its hash. Once written they are never rewritten. */
export class SourceShelf {
  constructor(private readonly folder: string) {}

  /** Keeps the bytes of a source. The same bytes are kept once. @throws the disk's error */
  async keep(source: Source, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(source);
    const present = await ifThere(readFile(path));
    if (present !== undefined) {
      if (sha256Of(present) === source.sha256) return;
      // What lies there is not what its name says; the same file imported again heals it.
      await rename(path, `${path}.damaged-${new Date().toISOString().replaceAll(':', '')}`);
    }
    await makeFolder(this.folder);
    await writeDurably(path, bytes);
  }

  /**
   * Reads a source again from its bytes and proves that it is what was imported.
   *
   * @returns `source-missing`, `source-damaged` or `source-differs` where it is not
   * @throws the disk's error
   */
  async read(stored: StoredSource): Promise<Result<Source>> {
    const { length, ...known } = stored;
    const path = this.pathOf(stored);
    const bytes = await ifThere(readFile(path));
    if (bytes === undefined) {
      return failure(
        'source-missing',
        `找不到原文“${stored.name}”（资料库的 sources/${basename(path)}），这一期没有打开。请把该文件放回原处。`,
        `The source “${stored.name}” (sources/${basename(path)} in the library) is not there, so the issue was not opened. Put the file back in its place.`,
      );
    }
    if (sha256Of(bytes) !== stored.sha256) {
      return failure(
        'source-damaged',
        `原文“${stored.name}”（资料库的 sources/${basename(path)}）已被改动，与导入时不一致，这一期没有打开。请从备份恢复该文件，或重新导入原文件。`,
        `The source “${stored.name}” (sources/${basename(path)} in the library) is no longer what was imported, so the issue was not opened. Restore the file from a backup, or import the original again.`,
      );
    }
    const decoded = decode(bytes);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    if (text.length !== length || encoding !== stored.encoding) {
      return failure(
        'source-differs',
        `原文“${stored.name}”现在读出的文字与导入时不一致，这一期没有打开。请报告这个问题，并附上该文件。`,
        `The source “${stored.name}” no longer reads as it did when it was imported, so the issue was not opened. Please report this, with the file.`,
      );
    }
    return success({ ...known, text });
  }

  /** True where the bytes of a source are there. */
  async holds(source: Pick<Source, 'name' | 'sha256'>): Promise<boolean> {
    return (await ifThere(stat(this.pathOf(source)))) !== undefined;
  }

  /** True where bytes of this name are there. */
  async has(name: string): Promise<boolean> {
    return NAME.test(name) && (await ifThere(stat(join(this.folder, name)))) !== undefined;
  }

  /** Keeps bytes whose name says their hash, as another desk has them. @throws the disk's error */
  async keepNamed(name: string, bytes: Uint8Array): Promise<Result<undefined>> {
    if (NAME.exec(name)?.[1] !== sha256Of(bytes)) {
      return failure(
        'source-damaged',
        `收到的原文 ${name} 与它的校验和不符，没有收下。`,
        `The source ${name} that came is not what its name says, and was not taken.`,
      );
    }
    await makeFolder(this.folder);
    await writeDurably(join(this.folder, name), bytes);
    return success(undefined);
  }

  /** Reads all sources of an issue, or tells of the first that is not what it was. */
  async readAll(stored: readonly StoredSource[]): Promise<Result<Source[]>> {
    const sources: Source[] = [];
    for (const each of stored) {
      const source = await this.read(each);
      if (!source.ok) return source;
      sources.push(source.value);
    }
    return success(sources);
  }

  private pathOf({ name, sha256 }: { readonly name: string; readonly sha256: string }): string {
    const extension = /^\.[a-z0-9]{1,8}$/.exec(extname(name).toLowerCase())?.[0] ?? '.txt';
    return join(this.folder, `${sha256}${extension}`);
  }
}
