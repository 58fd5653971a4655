import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { failure, type Result, success } from '@core/result';
import { errorCode } from '../files/fault';

/** How long git may take, in milliseconds: a slow line is no reason to give up, a dead one is. */
const PATIENCE = 120_000;

/** What git said: its status and its words. */
export interface GitAnswer {
  readonly status: number;
  readonly out: Buffer;
  readonly error: string;
}

/**
 * The git of this computer, at work in one folder. It asks nobody for anything: a password that is not stored is a
 * refusal, because there is no terminal to type it in.
 */
export class Git {
  constructor(
    private readonly folder: string,
    private readonly who: string,
  ) {}

  /** Runs git and gives what it answers, whatever its status. Fails with `no-git` or `git-slow`. */
  ask(args: readonly string[]): Promise<Result<GitAnswer>> {
    const name = this.who === '' ? 'Qingyang' : this.who;
    // A folder that came from elsewhere may bring a repository that would run programs of its own.
    const harmless = [`core.hooksPath=${devNull}`, 'core.fsmonitor=false', 'protocol.ext.allow=never'];
    const config = [...harmless, 'core.quotePath=false', 'core.autocrlf=false', 'commit.gpgSign=false', 'gc.auto=0'];
    const env = {
      ...process.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -o BatchMode=yes',
      LC_ALL: 'C',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: 'qingyang@localhost',
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: 'qingyang@localhost',
    };
    return new Promise((resolve) => {
      const child = execFile(
        'git',
        [...config.flatMap((each) => ['-c', each]), ...args],
        { cwd: this.folder, env, encoding: 'buffer', maxBuffer: 2 ** 30, timeout: PATIENCE, windowsHide: true },
        (error, out, words) => {
          if (error === null) return resolve(success({ status: 0, out, error: words.toString() }));
          if (errorCode(error) === 'ENOENT') return resolve(noGit());
          if (error.killed) return resolve(tooSlow());
          const status = typeof error.code === 'number' ? error.code : 1;
          resolve(success({ status, out, error: words.toString() }));
        },
      );
      // It has nothing to ask anybody; one that ends before it hears so is fine.
      child.stdin?.on('error', () => {});
      child.stdin?.end();
    });
  }

  /** Runs git where it has to succeed. Fails with `git-failed` and git's own words. */
  async must(args: readonly string[]): Promise<Result<string>> {
    const answer = await this.ask(args);
    if (!answer.ok) return answer;
    const { status, out, error } = answer.value;
    return status === 0 ? success(out.toString().trimEnd()) : gitFailed(error);
  }

  /** The bytes of a file in a commit. */
  async show(commit: string, path: string): Promise<Result<Buffer>> {
    const answer = await this.ask(['cat-file', 'blob', `${commit}:${path}`]);
    if (!answer.ok) return answer;
    return answer.value.status === 0 ? success(answer.value.out) : gitFailed(answer.value.error);
  }
}

/** git's refusal in its own words, because what to do about it is for whoever looks after the server. */
export function gitFailed(words: string): ReturnType<typeof failure> {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const last = (lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 300);
  return failure(
    'git-failed',
    `同步没有完成，git 的答复是“${last}”。本机的内容都已保存，没有改变。`,
    `The sync was not completed; git says “${last}”. Everything on this computer is saved and unchanged.`,
  );
}

function noGit(): ReturnType<typeof failure> {
  return failure(
    'no-git',
    '这台电脑上没有 git，不能同步。请先安装 git（https://git-scm.com）。',
    'There is no git on this computer, so nothing can be synced. Install git first (https://git-scm.com).',
  );
}

function tooSlow(): ReturnType<typeof failure> {
  return failure(
    'git-slow',
    'git 两分钟没有答复，同步没有完成。请检查网络后再试；本机的内容都已保存。',
    'git has not answered for two minutes, so the sync was not completed. Check the network and try again; everything here is saved.',
  );
}
