// The browser's entry: Node's entry opens worker threads, and its `require` cannot stand in the main process's one module.
import { strToU8, type Zippable, zipSync } from 'fflate/browser';

/** A file inside a package: its path and what it holds. */
export type Part = readonly [path: string, content: string];

/**
 * Packs files in the given order. Formats name a first file that readers find without unpacking (`mimetype` of EPUB):
 * it is `stored`. The same parts give the same bytes at any time and in any time zone: zip keeps local times, so the
 * constant is a local one.
 */
export function zip(parts: readonly Part[], stored?: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = [strToU8(content), { level: path === stored ? 0 : 6 }];
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
