import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { progressLine } from '../../../electron/cli/jobs/progress';
import { folderForTest, qingyang } from './qingyang';

/** A folder with small issues, each of them another one. */
async function archive(count: number): Promise<{ folder: string; input: string }> {
  const folder = await folderForTest();
  const input = join(folder, 'in');
  await mkdir(input);
  for (let n = 1; n <= count; n++) {
    const text = `第4版 民生\n\n## 第${n}期 大满贯\n\n日前,钟楼区获得“双丰收”,历史首\n\n次实现了“双模范”。\n`;
    await writeFile(join(input, `${String(n).padStart(4, '0')}.txt`), text);
  }
  return { folder, input };
}

/** All files of a folder with what they say; hidden ones too. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

// The bundle is made on first use; that one run may take longer than a test.
beforeAll(async () => {
  await qingyang(['help']);
});

describe('an archive run', () => {
  it('on two threads says and writes the same as on one, in the same order', async () => {
    const { folder, input } = await archive(30);
    const run = (jobs: string) => qingyang(['clean', input, '--out', join(folder, jobs), '--jobs', jobs]);
    const [one, two] = [await run('1'), await run('2')];
    expect(two.stdout.replaceAll(join(folder, '2'), '')).toBe(one.stdout.replaceAll(join(folder, '1'), ''));
    expect([one.status, two.status, one.stderr, two.stderr]).toEqual([0, 0, '', '']);
    expect(await contents(join(folder, '2'))).toEqual(await contents(join(folder, '1')));
  });

  it('that was killed goes on where it stopped and comes to the same', async () => {
    const { folder, input } = await archive(90);
    const [whole, out] = [join(folder, 'whole'), join(folder, 'out')];
    await qingyang(['clean', input, '--out', whole, '--format', 'md']);
    const args = [join(root, 'build/qingyang.mjs'), 'clean', input, '--out', out, '--format', 'md'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let lines = 0;
    child.stdout.on('data', (text: Buffer) => {
      lines += text.toString().split('\n').length;
      if (lines > 60) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.on('close', resolve));
    const again = await qingyang(args.slice(1));
    expect(again.stderr).toMatch(/^接着上一次没有做完的运行：\d+ 个已经完成，不再重做。\n$/);
    expect(again.stdout.split('\n').length).toBeLessThan(90 * 4);
    expect(await contents(out)).toEqual(await contents(whole));
    // A finished run leaves no notes: the next one is a new one.
    expect((await qingyang(args.slice(1))).stderr).toBe('');
  });

  it('of import that was killed takes in each file once', async () => {
    const { folder, input } = await archive(60);
    const library = join(folder, 'library');
    const args = [join(root, 'build/qingyang.mjs'), 'import', input, '--library', library];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > 40) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.on('close', resolve));
    const again = await qingyang(args.slice(1));
    expect([again.status, again.stderr]).toEqual([0, expect.stringMatching(/^接着上一次没有做完的运行.*\n$/)]);
    expect(await readdir(join(library, 'issues'))).toHaveLength(60);
    expect((await qingyang(['verify', library])).status).toBe(0);
  });

  it('imports a folder, verifies the library and exports it', async () => {
    const { folder, input } = await archive(25);
    const [library, out] = [join(folder, 'library'), join(folder, 'out')];
    const imported = await qingyang(['import', input, '--library', library, '--jobs', '2']);
    expect([imported.status, imported.stderr]).toEqual([0, '']);
    const list = JSON.parse(await readFile(join(library, 'library.json'), 'utf8'));
    expect(list.issues.map(({ title }: { title: string }) => title).slice(0, 2)).toEqual(['0001', '0002']);
    expect(list.issues).toHaveLength(25);
    const verified = await qingyang(['verify', library, '--jobs', '2']);
    expect(verified).toEqual({ status: 0, stdout: `${library}：25 期，原文、账目、历史都没有问题。\n`, stderr: '' });
    const exported = await qingyang(['export', library, '--out', out, '--format', 'md']);
    expect([exported.status, exported.stderr, (await readdir(out)).length]).toEqual([0, '', 25]);
  });

  it('verifies with status 1 and a sentence for each thing that is wrong', async () => {
    const { folder, input } = await archive(2);
    const library = join(folder, 'library');
    await qingyang(['import', input, '--library', library]);
    const [first = '', second = ''] = (await readdir(join(library, 'issues'))).sort();
    await writeFile(join(library, 'issues', first, 'issue.json'), '{"schema":2');
    const [source = ''] = await readdir(join(library, 'sources'));
    const bytes = await readFile(join(library, 'issues', second, 'issue.json'), 'utf8');
    const own = bytes.includes(source.slice(0, 64)) ? source : '';
    if (own !== '') await writeFile(join(library, 'sources', own), '别的');
    else await rm(join(library, 'sources'), { recursive: true });
    const { status, stdout, stderr } = await qingyang(['verify', library]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${first}：这一期的文件已损坏`);
    expect(stderr).toMatch(new RegExp(`${second}：(原文“.*”（.*）已被改动|找不到原文)`));
    expect((await qingyang(['verify', folder])).stderr).toContain('不是资料库');
  });

  it('of the filter on two threads keeps the order of the lines and the place of errors', async () => {
    const line = (id: number): string =>
      id % 7 === 0 ? '坏\n' : `${JSON.stringify({ id, text: `第${id}期，\n\n正文。` })}\n`;
    const input = Array.from({ length: 60 }, (_, id) => line(id)).join('');
    const [one, two] = await Promise.all([
      qingyang(['filter'], { input }),
      qingyang(['filter', '--jobs', '2'], { input }),
    ]);
    expect(two).toEqual(one);
    expect(two.status).toBe(1);
  });
});

describe('qingyang check over an archive', () => {
  it.each(['--json', '--csv'])('prints the same on two threads as on one (%s), whole', async (format) => {
    const { input } = await archive(6);
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => qingyang(['check', input, format, '--jobs', jobs])));
    expect(two).toEqual(one);
    const found = one?.stdout ?? '';
    if (format === '--json') expect(JSON.parse(found).length).toBeGreaterThanOrEqual(12);
    else
      expect(
        found
          .split('\r\n')
          .slice(1, -1)
          .every((row) => row.includes('.txt,')),
      ).toBe(true);
    expect([one?.status, one?.stderr]).toEqual([1, '']);
  });
});

describe('the progress line', () => {
  it.each([
    [50, 200, 10_000, '50/200（25%），每秒 5.0，还需 0:30'],
    [10, 100_000, 1_000, '10/100000（0%），每秒 10，还需 2:46:39'],
    [7, 0, 1_000, '7，每秒 7.0'],
  ])('says how many, how fast and how long still: %i of %i', (done, total, milliseconds, line) => {
    expect(progressLine(done, total, milliseconds).zh).toBe(line);
  });
});
