import { failure, type Result, success } from '@core/result';
import { z } from 'zod';

/** How one kind of file looks: its current version, its shape, and how older versions become the current one. */
export interface Format<T> {
  /** What the file is, for sentences. */
  readonly label: { readonly zh: string; readonly en: string };
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** `migrations[n]` turns data of version n into data of version n + 1. */
  readonly migrations: Readonly<Record<number, (data: unknown) => unknown>>;
  /** What the shape alone cannot say, e.g. that the ledger balances. False: the file counts as damaged. */
  readonly sound?: (data: T) => boolean;
  /** Spaces of indent; 0 for files that are large. */
  readonly indent: number;
  /** True where a damaged file without backups may be set aside and made anew, because nothing in it is the only copy. */
  readonly startsAfresh: boolean;
}

const versioned = z.looseObject({ schema: z.int().positive() });

/** Reads the text of a file. Fails with `damaged` or `newer-schema`. */
export function readFormat<T>(text: string, format: Format<T>): Result<T> {
  const data = parsed(text);
  const head = versioned.safeParse(data);
  if (!head.success) return damaged(format);
  let current: unknown = head.data;
  const found = head.data.schema;
  if (found > format.version) {
    return failure(
      'newer-schema',
      `${format.label.zh}是由更新版本的清样写的（格式 ${found}，本程序只认识到 ${format.version}）。请升级清样；文件没有改动。`,
      `${format.label.en} was written by a newer Qingyang (format ${found}; this one knows ${format.version}). Update Qingyang; the file was left as it is.`,
    );
  }
  for (let version = found; version < format.version; version++) {
    const migrate = format.migrations[version];
    if (migrate === undefined) return damaged(format);
    current = migrate(current);
  }
  const read = format.schema.safeParse(current);
  if (!read.success || format.sound?.(read.data) === false) return damaged(format);
  return success(read.data);
}

/**
 * The text of a file. The order of keys is the schema's, so equal data are equal bytes.
 *
 * @throws Error where the data do not have the shape: a mistake of the program, and nothing may be written then
 */
export function writeFormat<T>(data: T, format: Format<T>): string {
  return `${JSON.stringify(format.schema.parse(data), null, format.indent)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged<T>(format: Format<T>): ReturnType<typeof failure> {
  return failure(
    'damaged',
    `${format.label.zh}已损坏，又没有可用的备份，因此没有打开。文件没有改动。`,
    `${format.label.en} is damaged and has no usable backup, so it was not opened. The file was left as it is.`,
  );
}
