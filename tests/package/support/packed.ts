import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { root } from '../../../build/sources.mjs';
import packageFile from '../../../package.json' with { type: 'json' };

/** The folder that holds what was packed. */
export const dist = join(root, 'dist');
/** The unpacked program of each system, and the archive of our code in it. */
export const linux = join(dist, 'linux-unpacked');
export const windows = join(dist, 'win-unpacked');
export const asarIn = (program: string): string => join(program, 'resources/app.asar');

/** Windows is packed here only as a trial; else on Windows, and its tests are skipped. */
export const withoutWindows = !existsSync(windows);
export const programs = withoutWindows ? [linux] : [linux, windows];

/** The path of an installer: `linux-amd64.deb`. */
export function installer(ending: string): string {
  return join(dist, `qingyang-${packageFile.version}-${ending}`);
}

/** A folder of the test's own. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'qingyang-package-'));
}

/** Runs a command of the system and gives what it printed. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
}

/** Each file in an archive with the hash of its content. */
export function contents(asar: string): Map<string, string> {
  const names = listPackage(asar, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => /\.\w+$/.test(name));
  return new Map(files.map((name) => [name, sha256(extractFile(asar, name.slice(1)))]));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function hashOf(path: string): Promise<string> {
  return sha256(await readFile(path));
}

/**
 * A copy of the packed program that Playwright can attach to: byte for byte the same but for one fuse, which is off in
 * what is shipped. `remove` deletes it.
 */
export async function attachableCopy(): Promise<{ executable: string; remove: () => Promise<void> }> {
  const folder = await newFolder();
  await cp(linux, folder, { recursive: true });
  const executable = join(folder, 'qingyang');
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  return { executable, remove: () => rm(folder, { recursive: true, force: true }) };
}
