import { type Fault, failure, type Result, success } from '@core/result';
import { z } from 'zod';
import { withoutUnknown } from './unknownFields';

/** How one kind of file looks: its current version, its shape, and how older versions become the current one. */
export interface Format<T> {
  /** What the file is, for sentences. */
  readonly label: { readonly zh: string; readonly en: string };
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** `migrations[n]` turns data of version n into data of version n + 1; the number itself is raised by the reader. */
  readonly migrations: Readonly<Record<number, (data: Data) => Data>>;
  /** What the shape alone cannot say, e.g. that the ledger balances. False: the file counts as damaged. */
  readonly sound?: (data: T) => boolean;
  /** The text of data that have the shape already, where a plain indent will not do. */
  readonly layout: (data: T) => string;
  /** True where a damaged file without backups may be set aside and made anew, because nothing in it is the only copy. */
  readonly startsAfresh: boolean;
}

/** What a file says before its shape is known. */
export type Data = Readonly<Record<string, unknown>>;

/** What was read of a file. */
export interface Read<T> {
  readonly value: T;
  /** The version that the file has; below the format's own it was migrated in memory. */
  readonly version: number;
  /** Set where a newer program wrote the file: it may be shown and never written, for what this one does not know would go. */
  readonly newer?: Fault;
}

const versioned = z.looseObject({ schema: z.int().positive() });

/** Reads the text of a file. Fails with `damaged`, or with `newer-schema` where a newer file cannot even be shown. */
export function readFormat<T>(text: string, format: Format<T>): Result<Read<T>> {
  const data = parsed(text);
  const head = versioned.safeParse(data);
  if (!head.success) return damaged(format);
  const { schema: version, ...rest } = head.data;
  const current = migrated({ ...rest, schema: version }, version, format);
  if (current === undefined) return damaged(format);
  const read = format.schema.safeParse(current);
  if (read.success && version <= format.version) {
    return format.sound?.(read.data) === false ? damaged(format) : success({ value: read.data, version });
  }
  const known = withoutUnknown(current, format.schema);
  const newer = newerFault(format, version);
  if (known === undefined || format.sound?.(known) === false) {
    return version > format.version ? { ok: false, error: newer } : damaged(format);
  }
  return success({ value: known, version, newer });
}

/** The data in the current version's shape; those of a newer one are looked at as if they had it. */
function migrated<T>(data: Data, found: number, format: Format<T>): Data | undefined {
  let current = data;
  for (let version = found; version < format.version; version++) {
    const migrate = format.migrations[version];
    if (migrate === undefined) return undefined;
    try {
      current = migrate(current);
    } catch {
      // Migrations trust the shape of their version; data without it are damaged.
      return undefined;
    }
  }
  return { ...current, schema: format.version };
}

/**
 * The text of a file. The order of keys is the schema's, so equal data are equal bytes.
 *
 * @throws Error where the data do not have the shape: a mistake of the program, and nothing may be written then
 */
export function writeFormat<T>(data: T, format: Format<T>): string {
  return `${format.layout(format.schema.parse(data))}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newerFault<T>({ label, version }: Format<T>, found: number): Fault {
  const what = found > version ? found : `${found}+`;
  return failure(
    'newer-schema',
    `${label.zh}是由更新版本的清样写的（格式 ${what}，本程序只认识到 ${version}），只能查看，不能修改。请升级清样；文件没有改动。`,
    `${label.en} was written by a newer Qingyang (format ${what}; this one knows ${version}): it can be read and not changed. Update Qingyang; the file was left as it is.`,
  ).error;
}

function damaged<T>(format: Format<T>): ReturnType<typeof failure> {
  return failure(
    'damaged',
    `${format.label.zh}已损坏，又没有可用的备份，因此没有打开。文件没有改动。`,
    `${format.label.en} is damaged and has no usable backup, so it was not opened. The file was left as it is.`,
  );
}
