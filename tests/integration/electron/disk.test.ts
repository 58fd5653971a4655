import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { describe, expect, it } from 'vitest';
import { TestDesk, tagged, temporaryFolder } from './support/desk';

async function openSeed(folder: string): Promise<{ desk: TestDesk; id: string; edition: Edition; path: string }> {
  const desk = new TestDesk(folder);
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  return { desk, id, edition: { issue, journal }, path: join(folder, 'issues', id, 'issue.json') };
}

/** A disk of its own that is soon full; undefined where only the system's owner may have one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await temporaryFolder();
  const mount = join(folder, 'disk');
  mkdirSync(mount);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', mount], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return mount;
}

describe('a full disk', () => {
  it('refuses the edit in a sentence, keeps what was saved, and takes the edit once there is room', async ({
    skip,
  }) => {
    const disk = await smallDisk();
    if (disk === undefined) return skip('Only the owner of the system may mount a small disk.');
    try {
      const { desk, id, edition, path } = await openSeed(join(disk, 'library'));
      const before = await readFile(path, 'utf8');
      const ballast = join(disk, 'ballast');
      // The disk refuses at some byte of this and keeps what fits.
      await writeFile(ballast, Buffer.alloc(1024 * 1024)).catch(() => {});
      const { step } = tagged(edition, '要闻');
      const fault = await desk.refused('commitSteps', { id, revision: 1, steps: [step] });
      expect([fault.code, fault.message.zh]).toEqual(['disk-full', expect.stringContaining('磁盘空间不足')]);
      expect(await readFile(path, 'utf8')).toBe(before);
      expect((await desk.must('openIssue', { id })).revision).toBe(1);
      await rm(ballast);
      expect(await desk.must('commitSteps', { id, revision: 1, steps: [step] })).toEqual({ revision: 2 });
      expect((await desk.must('checkLibrary', {})).problems).toEqual([]);
      await desk.close();
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });
});

describe('a library folder', () => {
  it('that was taken away is told in a sentence, made anew by nobody, and used again when it is back', async () => {
    const folder = join(await temporaryFolder(), 'library');
    const { desk, id, edition } = await openSeed(folder);
    const { step } = tagged(edition, '要闻');
    await rename(folder, `${folder}-away`);
    expect(await desk.refused('commitSteps', { id, revision: 1, steps: [step] })).toMatchObject({ code: 'no-issue' });
    const fault = await desk.refused('saveSettings', { theme: 'dark' });
    expect([fault.code, fault.message.zh]).toEqual(['missing', expect.stringContaining(folder)]);
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    await rename(`${folder}-away`, folder);
    expect(await desk.must('commitSteps', { id, revision: 1, steps: [step] })).toEqual({ revision: 2 });
    expect((await desk.must('saveSettings', { theme: 'dark' })).theme).toBe('dark');
  });

  it('of a clock that was set back still lists what was edited before a crash', async () => {
    const folder = join(await temporaryFolder(), 'library');
    const { desk, id, edition } = await openSeed(folder);
    const list = await readFile(join(folder, 'library.json'), 'utf8');
    await desk.must('commitSteps', { id, revision: 1, steps: [tagged(edition, '要闻').step] });
    await desk.close();
    // The list as a crash would have left it, from a time that has not come yet.
    await writeFile(join(folder, 'library.json'), list);
    const future = new Date(Date.now() + 86_400_000);
    await utimes(join(folder, 'library.json'), future, future);
    const { issues } = await new TestDesk(folder).must('start', {});
    expect(issues[0]?.changed).toBe('2026-11-24T08:00:00.000Z');
    expect(JSON.parse(list).issues[0].articles).toBe(issues[0]?.articles);
  });
});
