import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../files/durable';

const schema = z.object({ library: z.string() });

/** The library that the person chose last, as `file` has it; undefined where they never chose one. */
export function rememberedLibrary(file: string): string | undefined {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success && isAbsolute(read.data.library) ? read.data.library : undefined;
  } catch {
    // Nothing is remembered, or not in a way that can be read: the usual library it is.
    return undefined;
  }
}

/**
 * Remembers the library for the next start.
 *
 * @throws the disk's error
 */
export async function rememberLibrary(file: string, library: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeDurably(file, `${JSON.stringify({ library })}\n`);
}
