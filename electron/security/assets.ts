import { extname, resolve, sep } from 'node:path';
import { isOwnPage } from './origin';

/** What the window's files are. A file of any other kind is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** A file of the window. */
export interface Asset {
  readonly path: string;
  readonly type: string;
}

/**
 * The file that a URL of the window means. Undefined for everything that is not a file of a known kind below `folder`,
 * however the path is dressed up. Only says where the file would be; whether it is there the disk knows.
 */
export function assetOf(url: string, folder: string): Asset | undefined {
  if (!isOwnPage(url)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
  // A backslash or a colon is a way out on Windows, a NUL ends a path early: no file of ours has any of them.
  if (/[\\:\0]/.test(name)) return undefined;
  const root = resolve(folder);
  const path = resolve(root, `.${name}`);
  const type = TYPES[extname(path)];
  if (!path.startsWith(`${root}${sep}`) || type === undefined) return undefined;
  return { path, type };
}
