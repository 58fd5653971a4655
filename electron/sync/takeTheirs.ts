import { mergeEditions } from '@core/merge/merge';
import { type Result, success } from '@core/result';
import { readFormat } from '../library/format';
import { editionFrom, ISSUE_FORMAT } from '../library/issueFile';
import type { Library } from '../library/library';
import type { Git } from './git';

/** An issue that other desks had a hand in, with the steps that hold what did not fit. */
export interface TakenIssue {
  readonly issue: string;
  readonly setAside: readonly string[];
}

/**
 * Brings the issues of a commit of others into the library: new ones as they are, others merged with what is here.
 * Sources come first, so that no issue ever names bytes that are not there. What others do not have stays.
 */
export async function takeTheirs(git: Git, library: Library, theirs: string): Promise<Result<TakenIssue[]>> {
  const listed = await git.must(['ls-tree', '-r', '-z', '--name-only', theirs]);
  if (!listed.ok) return listed;
  const paths = listed.value.split('\0');
  for (const path of paths.filter((each) => each.startsWith('sources/'))) {
    const name = path.slice('sources/'.length);
    if (await library.hasSource(name)) continue;
    const bytes = await git.show(theirs, path);
    if (!bytes.ok) return bytes;
    const kept = await library.keepSource(name, bytes.value);
    if (!kept.ok) return kept;
  }
  const changed = await changedFiles(git, theirs);
  if (!changed.ok) return changed;
  const taken: TakenIssue[] = [];
  for (const path of paths) {
    const id = /^issues\/([a-z0-9-]+)\/issue\.json$/.exec(path)?.[1];
    if (id === undefined || !changed.value.has(path)) continue;
    const merged = await takeIssue(git, library, theirs, id, path);
    if (!merged.ok) return merged;
    if (merged.value !== undefined) taken.push(merged.value);
  }
  return success(taken);
}

/** The files that differ between this desk and the others: the rest need not be read. */
async function changedFiles(git: Git, theirs: string): Promise<Result<ReadonlySet<string>>> {
  const names = await git.must(['diff', '--name-only', '-z', 'HEAD', theirs]);
  return names.ok ? success(new Set(names.value.split('\0'))) : names;
}

async function takeIssue(
  git: Git,
  library: Library,
  theirs: string,
  id: string,
  path: string,
): Promise<Result<TakenIssue | undefined>> {
  const bytes = await git.show(theirs, path);
  if (!bytes.ok) return bytes;
  const read = readFormat(bytes.value.toString(), ISSUE_FORMAT);
  if (!read.ok) return read;
  if (read.value.newer !== undefined) return { ok: false, error: read.value.newer };
  const sources = await library.readSources(read.value.value.issue.sources);
  if (!sources.ok) return sources;
  const edition = editionFrom(read.value.value, sources.value);
  const present = await library.issues.read(id);
  if (!present.ok) {
    if (present.error.code !== 'no-issue') return present;
    const added = await library.addIssue(edition, new Map(), 'later');
    return added.ok ? success({ issue: id, setAside: [] }) : added;
  }
  const before = present.value.edition;
  const merged = mergeEditions(before, edition);
  if (!merged.ok) return merged;
  if (JSON.stringify(merged.value.edition) === JSON.stringify(before)) return success(undefined);
  const replaced = await library.issues.replace(before, merged.value.edition);
  return replaced.ok ? success({ issue: id, setAside: merged.value.setAside }) : replaced;
}
