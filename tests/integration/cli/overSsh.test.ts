import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { folderForTest, qingyang } from './qingyang';

/** The command on the other machine: the same program, in the same language. */
const command = `env LC_ALL=zh_CN.UTF-8 ${process.execPath} ${join(root, 'out/cli/qingyang.mjs')}`;
/** sshd wants to be called by its whole path; it is outside of a user's PATH. */
const sshd = ['/usr/sbin/sshd', '/usr/bin/sshd', '/usr/local/sbin/sshd'].find(existsSync);
const parallel = ['/usr/bin/parallel', '/usr/local/bin/parallel', '/opt/homebrew/bin/parallel'].find(existsSync);

function lines(count: number): string {
  const text = (id: number): string => `## 第${id}期\n\n日前,钟楼区获得“双丰收”,历史首\n\n次实现了“双模范”。`;
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: text(id) })}\n`).join('');
}

/** A port that nobody has at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** An ssh server of its own on a port of this machine: to ssh another machine. Gives its line for the list of hosts. */
async function machine(folder: string): Promise<string> {
  const port = await freePort();
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/host`,
    `AuthorizedKeysFile ${folder}/authorized`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin yes',
  ];
  await writeFile(join(folder, `${port}.conf`), `${config.join('\n')}\n`);
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const server = spawn(sshd ?? '', ['-D', '-e', '-f', join(folder, `${port}.conf`)], { stdio: 'ignore' });
  onTestFinished(() => void server.kill());
  const options = `-p ${port} -i ${folder}/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  return `1/ssh ${options} ${userInfo().username}@127.0.0.1`;
}

function run(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', [join(root, 'docs/archive', script), ...args], { env: { ...process.env, ...env } });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('close', (status) => resolve({ status, said }));
  });
}

describe('docs/archive', () => {
  it.skipIf(sshd === undefined || parallel === undefined)(
    'over-ssh.sh: two machines come to what one comes to, and both have worked',
    async () => {
      const folder = await folderForTest();
      for (const key of ['host', 'user'])
        execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
      copyFileSync(join(folder, 'user.pub'), join(folder, 'authorized'));
      chmodSync(join(folder, 'authorized'), 0o600);
      const hosts = [await machine(folder), await machine(folder)];
      await writeFile(join(folder, 'hosts'), `${hosts.join('\n')}\n`);
      const input = `${lines(60)}坏\n`;
      await writeFile(join(folder, 'in.jsonl'), input);
      const alone = await qingyang(['filter'], { input });
      const environment = { QINGYANG: command, BLOCK: '2k', HOME: folder };
      const { status, said } = await run(
        'over-ssh.sh',
        ['in.jsonl', 'out.jsonl', 'hosts'].map((name) => join(folder, name)),
        environment,
      );
      expect([status, said]).toEqual([0, '']);
      expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe(alone.stdout);
      const log = await readFile(join(folder, 'out.jsonl.log'), 'utf8');
      expect(
        new Set(
          log
            .split('\n')
            .slice(1, -1)
            .map((line) => line.split('\t')[1]),
        ).size,
      ).toBe(2);
    },
    60_000,
  );

  it('slurm.sh: the tasks of an array come to what one run comes to, and a task started again does nothing', async () => {
    const folder = await folderForTest();
    const [pieces, mended] = [join(folder, 'pieces'), join(folder, 'mended')];
    await mkdir(pieces);
    const input = lines(20).split(/(?<=\n)/);
    await writeFile(join(pieces, 'piece-0000'), input.slice(0, 9).join(''));
    await writeFile(join(pieces, 'piece-0001'), `${input.slice(9).join('')}坏\n`);
    const environment = { QINGYANG: command };
    await qingyang(['help']);
    for (const task of ['0', '1', '1']) {
      expect(await run('slurm.sh', [pieces, mended], { ...environment, SLURM_ARRAY_TASK_ID: task })).toEqual({
        status: 0,
        said: '',
      });
    }
    const outputs = await Promise.all(
      (await readdir(mended)).sort().map((name) => readFile(join(mended, name), 'utf8')),
    );
    expect(outputs.join('')).toBe((await qingyang(['filter'], { input: `${input.join('')}坏\n` })).stdout);
  });
});
