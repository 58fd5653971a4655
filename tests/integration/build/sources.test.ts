import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../../build/sources.mjs';

const target = { outputs: ['out/a.js', 'out/b.js'], sources: ['core', 'package.json'] };
let folder = '';

/** Writes a file that looks as if it had been changed at this minute. */
async function file(path: string, minute: number) {
  const full = join(folder, path);
  await mkdir(join(full, '..'), { recursive: true });
  await writeFile(full, '');
  const time = new Date(2026, 0, 1, 0, minute);
  await utimes(full, time, time);
  await utimes(join(full, '..'), time, time);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qingyang-test-'));
  await file('core/text/a.ts', 1);
  await utimes(join(folder, 'core'), new Date(2026, 0, 1), new Date(2026, 0, 1));
  await file('package.json', 1);
  await file('out/a.js', 2);
  await file('out/b.js', 2);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was built after the last change is fresh', () => {
  expect(isStale(target, folder)).toBe(false);
});

test('a changed source makes it stale, however deep it lies', async () => {
  await file('core/text/a.ts', 3);
  expect(isStale(target, folder)).toBe(true);
});

test('a missing output makes it stale', async () => {
  await rm(join(folder, 'out/b.js'));
  expect(isStale(target, folder)).toBe(true);
});

test('a deleted source makes it stale', async () => {
  await rm(join(folder, 'core/text/a.ts'));
  expect(isStale(target, folder)).toBe(true);
});
