import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestDesk, temporaryFolder } from './support/desk';

/** Writes a lock as another process would have. */
async function lockOf(folder: string, holder: { pid: number; host?: string }): Promise<string> {
  const path = join(folder, 'library.lock');
  const host = holder.host ?? hostname();
  await writeFile(path, `${JSON.stringify({ pid: holder.pid, host, time: '2026-11-24T08:00:00.000Z' })}\n`);
  return path;
}

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of a library', () => {
  it('keeps a second program out, in a sentence, until the first one is closed', async () => {
    const folder = await temporaryFolder();
    const first = new TestDesk(folder);
    await first.must('start', {});
    const second = new TestDesk(folder);
    const fault = await second.refused('start', {});
    expect(fault.code).toBe('library-in-use');
    expect(fault.message.zh).toContain('另一个清样窗口');
    await first.close();
    expect(await second.call('start', {})).toMatchObject({ ok: true });
  });

  it('of a process that lives keeps others out', async () => {
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    try {
      await lockOf(folder, { pid: child.pid ?? 0 });
      expect(await new TestDesk(folder).refused('start', {})).toMatchObject({ code: 'library-in-use' });
      expect(await readdir(folder)).toEqual(['library.lock']);
    } finally {
      child.kill();
    }
  });

  it('of a process that is being killed is waited for', async () => {
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await lockOf(folder, { pid: child.pid ?? 0 });
    setTimeout(() => child.kill('SIGKILL'), 200);
    expect(await new TestDesk(folder).call('start', {})).toMatchObject({ ok: true });
  });

  it('of a process that died is taken over without a word', async () => {
    const folder = await temporaryFolder();
    const path = await lockOf(folder, { pid: await deadProcess() });
    const start = await new TestDesk(folder).must('start', {});
    expect(start.notices).toEqual([]);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('of an earlier process with our own number is taken over', async () => {
    const folder = await temporaryFolder();
    await lockOf(folder, { pid: process.pid });
    expect(await new TestDesk(folder).call('start', {})).toMatchObject({ ok: true });
  });

  it('whose process number was given away again is known by its age', async () => {
    const folder = await temporaryFolder();
    const path = await lockOf(folder, { pid: process.ppid });
    const old = new Date(Date.now() - 3_600_000);
    await utimes(path, old, old);
    expect(await new TestDesk(folder).call('start', {})).toMatchObject({ ok: true });
  });

  it('of another computer is left alone, and the sentence names it', async () => {
    const folder = await temporaryFolder();
    await lockOf(folder, { pid: 1, host: '编辑部-02' });
    const fault = await new TestDesk(folder).refused('start', {});
    expect(fault.message.zh).toContain('编辑部-02');
    expect(fault.message.en).toContain('library.lock');
  });

  it('that a power cut left empty is taken over', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'library.lock');
    await writeFile(path, '');
    const old = new Date(Date.now() - 60_000);
    await utimes(path, old, old);
    expect(await new TestDesk(folder).call('start', {})).toMatchObject({ ok: true });
  });
});
