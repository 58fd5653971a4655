import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDownload } from '../../../build/electron-download.mjs';
import { checkIntegrity } from '../../../build/electron-stand-in.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qingyang-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A download that this script plays, watched with little patience. */
const play = (script: string, patience: { stalled: number; total: number; look: number }) =>
  runDownload(process.execPath, ['-e', script], { watch: folder, patience });

const growing = `const { appendFileSync } = require('node:fs');
  setInterval(() => appendFileSync(${JSON.stringify('FILE')}, 'x'), 50);`;

test('a download that arrives is left in peace', async () => {
  await expect(play('setTimeout(() => {}, 100)', { stalled: 5_000, total: 5_000, look: 20 })).resolves.toBeUndefined();
});

test('a download to which nobody answers is ended, and the reason says so', async () => {
  const patience = { stalled: 200, total: 20_000, look: 50 };
  await expect(play('setInterval(() => {}, 1000)', patience)).rejects.toThrow(/nothing more arrived/);
});

test('a download that trickles for ever is ended as well', async () => {
  const script = growing.replace('FILE', join(folder, 'electron.zip').replaceAll('\\', '/'));
  await expect(play(script, { stalled: 20_000, total: 1_000, look: 50 })).rejects.toThrow(/not complete after/);
});

test('the reason of a failed download is its error line, without the stack', async () => {
  const script = `console.error('Error: getaddrinfo ENOTFOUND\\n    at somewhere (x.js:1:1)'); process.exit(1)`;
  await expect(play(script, { stalled: 5_000, total: 5_000, look: 50 })).rejects.toThrow(
    /^Error: getaddrinfo ENOTFOUND$/,
  );
});

test('a command that does not exist is named', async () => {
  const attempt = runDownload('no-such-command', [], { watch: folder });
  await expect(attempt).rejects.toThrow(/no-such-command could not be started/);
});

test('an archive that is another file than expected is refused', async () => {
  const file = join(folder, 'archive.tgz');
  await writeFile(file, 'something else');
  await expect(checkIntegrity(file)).rejects.toThrow(/not the expected file/);
});
