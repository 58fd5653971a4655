import { dirname } from 'node:path';
import type { Source } from '@core/issue/issue';
import { type Result, success } from '@core/result';
import { readExportedMarkdown } from '@core/structure/exportedMarkdown';
import { newEdition } from '@core/structure/newEdition';
import { readSourceFile, type SourceFile } from '../files/readSourceFile';
import type { PreparedIssue } from './importFile';

/** Files that become one issue. Most are alone. */
export type FileGroup = readonly [string, ...string[]];

/**
 * Puts together what belongs together: the files of an exported folder of Markdown, which say of themselves which issue
 * they are from. Every other file is a group of its own, in the order in which it came.
 */
export async function groupsOf(paths: readonly string[]): Promise<FileGroup[]> {
  const groups = new Map<string, [string, ...string[]]>();
  for (const path of paths) {
    const key = (path.endsWith('.md') ? await issueOf(path) : undefined) ?? path;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [path]);
    else known.push(path);
  }
  return [...groups.values()];
}

/** What files of the same issue have in common; undefined for a file that this program did not export, or cannot read. */
async function issueOf(path: string): Promise<string | undefined> {
  const file = await readSourceFile(path);
  if (!file.ok) return undefined;
  const exported = readExportedMarkdown(sourceOf(file.value, 1));
  return exported === undefined ? undefined : JSON.stringify([dirname(path), exported.issue]);
}

/** Reads the files of a group as one issue. The first that is refused ends it. */
export async function prepareGroup([first, ...rest]: FileGroup, when: string): Promise<Result<PreparedIssue>> {
  const file = await readSourceFile(first);
  if (!file.ok) return file;
  const others: SourceFile[] = [];
  for (const path of rest) {
    const other = await readSourceFile(path);
    if (!other.ok) return other;
    others.push(other.value);
  }
  const sources = [file.value, ...others].map((each, index) => sourceOf(each, index + 1));
  const edition = newEdition('issue', '', sources, { who: 'qingyang', when });
  return edition.ok ? success({ file: file.value, others, edition: edition.value }) : edition;
}

function sourceOf({ name, sha256, encoding, text }: SourceFile, number: number): Source {
  return { id: `t${number}`, name, sha256, encoding, text };
}
