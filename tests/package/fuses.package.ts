import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { asarIn, linux, newFolder, windows, withoutWindows } from './support/packed';

const executables = { Linux: join(linux, 'qingyang'), Windows: join(windows, 'qingyang.exe') };

for (const [system, executable] of Object.entries(executables)) {
  test(`${system}: the fuses are as SECURITY.md says`, async () => {
    test.skip(system === 'Windows' && withoutWindows, 'Windows is packed on Windows.');
    const wire = await getCurrentFuseWire(executable);
    // How a fuse stands in the wire: the characters 1 and 0.
    const [DISABLE, ENABLE] = [0x30, 0x31];
    expect(wire[FuseV1Options.RunAsNode]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ENABLE);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ENABLE);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(DISABLE);
  });
}

/** Starts the packed program as a person with bad intentions might, and gives what it said within a few seconds. */
async function start(args: readonly string[], env: Record<string, string>): Promise<string> {
  const profile = await newFolder();
  try {
    const started = spawnSync(
      executables.Linux,
      ['--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, `--library=${join(profile, 'library')}`, ...args],
      { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 6_000, killSignal: 'SIGKILL' },
    );
    return started.stdout + started.stderr;
  } finally {
    // What the killed program started may still be writing for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

test('the packed program cannot be made to run as plain Node', async () => {
  const said = await start(['-e', 'console.log("I am Node")'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(said).not.toContain('I am Node');
});

test('NODE_OPTIONS loads no code into the packed program', async () => {
  const folder = await newFolder();
  const script = join(folder, 'intruder.cjs');
  await writeFile(script, 'console.log("I am inside")');
  expect(await start([], { NODE_OPTIONS: `--require=${script}` })).not.toContain('I am inside');
  await rm(folder, { recursive: true, force: true });
});

test('no debugger can be attached to the packed main process', async () => {
  expect(await start(['--inspect=0'], {})).not.toContain('Debugger listening');
});

test('code that lies beside the archive is not run', async () => {
  const folder = await newFolder();
  try {
    await cp(linux, folder, { recursive: true });
    await rm(asarIn(folder));
    await cp(join(linux, 'resources/seeds'), join(folder, 'resources/app'), { recursive: true });
    await writeFile(join(folder, 'resources/app/package.json'), '{"name":"intruder","main":"main.js"}');
    await writeFile(join(folder, 'resources/app/main.js'), 'console.log("I am inside")');
    const { stdout } = spawnSync(join(folder, 'qingyang'), ['--no-sandbox'], { encoding: 'utf8', timeout: 6_000 });
    expect(stdout).not.toContain('I am inside');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the Windows program carries the seal of its archive', async () => {
  test.skip(withoutWindows, 'Windows is packed on Windows.');
  const executable = NtExecutable.from(await readFile(executables.Windows), { ignoreCert: true });
  const entry = NtExecutableResource.from(executable).entries.find(({ type }) => type === 'INTEGRITY');
  const seals: { file: string; alg: string; value: string }[] = JSON.parse(
    Buffer.from(entry?.bin ?? new ArrayBuffer(0)).toString(),
  );
  const seal = seals.find(({ file }) => file.endsWith('app.asar'));
  const header = getRawHeader(asarIn(windows)).headerString;
  expect(seal?.alg.toUpperCase()).toBe('SHA256');
  expect(seal?.value).toBe(createHash('sha256').update(header).digest('hex'));
  // The header in turn holds the hash of each file.
  const { files } = JSON.parse(header);
  expect(files.out.files.main.files['main.js'].integrity.algorithm).toBe('SHA256');
});
