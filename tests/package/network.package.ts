import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { linux, newFolder } from './support/packed';

/** How long the program is watched, in milliseconds: from its start on, with the seed issue imported and open. */
const WATCHED = 15_000;

test('the packed program opens no connection and sends nothing, seen from the system', async () => {
  const home = await newFolder();
  const trace = join(home, 'trace');
  try {
    const watched = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg,bind,listen', '-o', trace];
    const program = [join(linux, 'qingyang'), '--no-sandbox', '--disable-gpu'];
    const folders = [`--user-data-dir=${join(home, 'profile')}`, `--library=${join(home, 'library')}`];
    const running = spawn('strace', [...watched, ...program, ...folders], { stdio: 'ignore', detached: true });
    const gone = new Promise((resolve) => running.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    // The group: strace and the program that it watches.
    process.kill(-(running.pid ?? 0), 'SIGTERM');
    await gone;
    // It did work: the library was made and the seed imported.
    expect(existsSync(join(home, 'library/library.json'))).toBe(true);
    const lines = (await readFile(trace, 'utf8')).split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => /AF_INET6?\b|sin6?_addr/.test(line))).toEqual([]);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
