import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../../build/sources.mjs';

const bin = join(root, 'build/qingyang.mjs');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** The system's language, as in LANG. Chinese unless told. */
  readonly lang?: string;
  /** The whole of what the environment says of the language, in place of `lang`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Numeric user to run as, for tests in which rights must matter: root has all of them. */
  readonly uid?: number;
  /** The program itself, where it is not the project's: another user may not see that. */
  readonly program?: string;
}

/** Runs `qingyang` as a person would, in a process of its own, and waits for its end. */
export function qingyang(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [options.program ?? bin, ...args], {
      cwd: options.cwd ?? root,
      env: { PATH: process.env.PATH, ...(options.env ?? { LANG: options.lang ?? 'zh_CN.UTF-8' }) },
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    // A command that refuses its arguments ends before it has read its input.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** A folder for one test. */
export async function folderForTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qingyang-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the bundle to where every user may read it, with the package.json that it takes its version from. */
export async function programIn(folder: string): Promise<string> {
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await cp(join(root, 'out/cli'), join(folder, 'out/cli'), { recursive: true });
  return join(folder, 'out/cli/qingyang.mjs');
}
