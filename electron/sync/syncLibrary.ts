import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '@core/result';
import { writeDurably } from '../files/durable';
import type { Library } from '../library/library';
import { Git, gitFailed } from './git';
import { takeTheirs } from './takeTheirs';

const BRANCH = 'main';
const REMOTE = 'origin';
const THEIRS = `refs/remotes/${REMOTE}/${BRANCH}`;

/** How often another desk may be faster before we give up. */
const TRIES = 5;

/** What stays on each desk: settings, the list (made from the issues), the search, backups, locks and drafts. */
const IGNORED = ['/library.json*', '/library.lock*', '/search/', '/backups/', '*.draft', '*.damaged-*', '.qingyang-*'];

/** What a sync has done. */
export interface Synced {
  /** Issues that came or changed by what other desks did. */
  readonly received: readonly string[];
  /** True where something of this desk went to the others. */
  readonly sent: boolean;
  /** Issues in which something was set aside for a person, with the ids of those steps. */
  readonly conflicts: readonly { readonly issue: string; readonly steps: readonly string[] }[];
}

/**
 * Shares a library with other desks through a git remote: what was done here is committed, what others did is fetched
 * and merged operation by operation, and the result is pushed. Whatever fails, this desk keeps all it has.
 *
 * @param remote where to; empty for the one that is known already
 */
export async function syncLibrary(library: Library, remote: string): Promise<Result<Synced>> {
  const git = new Git(library.folder, library.settings.editor);
  const ready = await prepare(git, library.folder, remote);
  if (!ready.ok) return ready;
  const received = new Set<string>();
  const conflicts = new Map<string, readonly string[]>();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const flushed = await library.flush();
    if (!flushed.ok) return flushed;
    const committed = await commitAll(git);
    if (!committed.ok) return committed;
    const fetched = await fetchTheirs(git);
    if (!fetched.ok) return fetched;
    if (fetched.value) {
      const merged = await mergeTheirs(git, library);
      if (!merged.ok) return merged;
      for (const { issue, setAside } of merged.value) {
        received.add(issue);
        if (setAside.length > 0) conflicts.set(issue, [...(conflicts.get(issue) ?? []), ...setAside]);
      }
    }
    const pushed = await push(git);
    if (!pushed.ok) return pushed;
    if (pushed.value === 'overtaken') continue;
    const waiting = [...conflicts].map(([issue, steps]) => ({ issue, steps }));
    return success({ received: [...received], sent: pushed.value === 'sent', conflicts: waiting });
  }
  return failure(
    'sync-busy',
    '别的电脑正在不断同步，这次没有送出去。本机的内容都已保存，请稍后再试。',
    'Other desks keep syncing, so this one was not sent. Everything here is saved; try again in a moment.',
  );
}

/** Makes the library a repository where it is none, and knows the remote. */
async function prepare(git: Git, folder: string, remote: string): Promise<Result<undefined>> {
  if (!existsSync(join(folder, '.git'))) {
    const made = await git.must(['init', '--quiet', `--initial-branch=${BRANCH}`]);
    if (!made.ok) return made;
  }
  await writeDurably(join(folder, '.gitignore'), `${IGNORED.join('\n')}\n`);
  // Bytes are bytes: no system may change line ends, and git must never merge these files by itself.
  await writeDurably(join(folder, '.gitattributes'), '* -text\n*.json merge=binary\n');
  if (!/^[^-\s][^\0\n\r]*$/.test(remote) && remote !== '') return badRemote();
  const known = await git.ask(['remote', 'get-url', REMOTE]);
  if (!known.ok) return known;
  if (remote === '') return known.value.status === 0 ? success(undefined) : noRemote();
  const set = await git.must(['remote', known.value.status === 0 ? 'set-url' : 'add', REMOTE, remote]);
  return set.ok ? success(undefined) : set;
}

async function commitAll(git: Git): Promise<Result<undefined>> {
  const added = await git.must(['add', '--all']);
  if (!added.ok) return added;
  const staged = await git.ask(['diff', '--cached', '--quiet']);
  if (!staged.ok) return staged;
  const born = await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (!born.ok) return born;
  if (staged.value.status === 0 && born.value.status === 0) return success(undefined);
  const committed = await git.must(['commit', '--quiet', '--allow-empty', '--no-verify', '--message', '清样']);
  return committed.ok ? success(undefined) : committed;
}

/** Fetches what others have pushed; false where the remote is empty still. */
async function fetchTheirs(git: Git): Promise<Result<boolean>> {
  const refs = await git.must(['ls-remote', '--heads', REMOTE, BRANCH]);
  if (!refs.ok) return refs;
  if (refs.value === '') return success(false);
  const fetched = await git.must(['fetch', '--quiet', '--no-tags', REMOTE, `+refs/heads/${BRANCH}:${THEIRS}`]);
  return fetched.ok ? success(true) : fetched;
}

/** Takes over what others did and notes in git that it was; nothing to do where all of it is known. */
async function mergeTheirs(git: Git, library: Library): ReturnType<typeof takeTheirs> {
  const known = await git.ask(['merge-base', '--is-ancestor', THEIRS, 'HEAD']);
  if (!known.ok) return known;
  if (known.value.status === 0) return success([]);
  const taken = await takeTheirs(git, library, THEIRS);
  if (!taken.ok) return taken;
  const added = await git.must(['add', '--all']);
  if (!added.ok) return added;
  const tree = await git.must(['write-tree']);
  if (!tree.ok) return tree;
  const same = await git.must(['rev-parse', `${THEIRS}^{tree}`]);
  if (!same.ok) return same;
  if (same.value === tree.value) {
    const moved = await git.must(['update-ref', 'HEAD', THEIRS]);
    return moved.ok ? taken : moved;
  }
  const commit = await git.must(['commit-tree', tree.value, '-p', 'HEAD', '-p', THEIRS, '-m', '清样：合并']);
  if (!commit.ok) return commit;
  const moved = await git.must(['update-ref', 'HEAD', commit.value]);
  return moved.ok ? taken : moved;
}

async function push(git: Git): Promise<Result<'sent' | 'nothing' | 'overtaken'>> {
  const ahead = await git.ask(['diff', '--quiet', THEIRS, 'HEAD']);
  if (!ahead.ok) return ahead;
  const pushed = await git.ask(['push', '--quiet', REMOTE, `HEAD:refs/heads/${BRANCH}`]);
  if (!pushed.ok) return pushed;
  const { status, error } = pushed.value;
  if (status === 0) return success(ahead.value.status === 0 ? 'nothing' : 'sent');
  return /rejected|fetch first|failed to update ref|cannot lock ref/.test(error)
    ? success('overtaken')
    : gitFailed(error);
}

function noRemote(): ReturnType<typeof failure> {
  return failure(
    'no-remote',
    '还没有设定同步的地址。请给出 git 远程仓库的地址。',
    'It is not known yet where to sync to. Give the address of a git remote.',
  );
}

function badRemote(): ReturnType<typeof failure> {
  return failure(
    'bad-remote',
    '这不是 git 远程仓库的地址。请检查后再试。',
    'This is no address of a git remote. Check it and try again.',
  );
}
