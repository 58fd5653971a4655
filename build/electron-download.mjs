import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a download may stand still before it is given up, and how long it may take altogether, in milliseconds. */
export const limits = { stalled: 30_000, total: 600_000, look: 1_000 };

/**
 * @param {string} folder
 * @returns {Promise<number>} the bytes in all files below it
 */
async function bytesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  // A file can vanish between the list and the look: it then counts nothing.
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * Runs a command that downloads something and ends it when nothing arrives any more. A firewall that drops packets
 * answers nothing at all, so a download that waits for an answer would wait for ever.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.watch folder in which what has arrived can be seen growing, beside the command's own
 *   temporary folder
 * @param {typeof limits} [options.patience]
 * @returns {Promise<void>}
 * @throws {Error} one sentence on why nothing came
 */
export async function runDownload(command, args, { watch, patience = limits }) {
  const temporary = await mkdtemp(join(tmpdir(), 'qingyang-download-'));
  try {
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    await new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      const started = Date.now();
      let grewAt = started;
      let bytes = 0;
      let said = '';
      let whyEnded = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
      const timer = setInterval(async () => {
        const now = (await bytesIn(temporary)) + (await bytesIn(watch));
        if (now !== bytes) grewAt = Date.now();
        bytes = now;
        const seconds = Math.round((Date.now() - started) / 1000);
        if (Date.now() - grewAt > patience.stalled) whyEnded = `nothing more arrived (${bytes} bytes in ${seconds} s)`;
        else if (Date.now() - started > patience.total) whyEnded = `it was not complete after ${seconds} s`;
        if (whyEnded) child.kill('SIGKILL');
      }, patience.look);
      child.on('error', (error) => {
        clearInterval(timer);
        reject(new Error(`${command} could not be started (${error.message})`));
      });
      child.on('close', (code) => {
        clearInterval(timer);
        if (code === 0) resolve(undefined);
        else reject(new Error(whyEnded || reasonIn(said) || `the download ended with code ${code}`));
      });
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} said what a failed command wrote to standard error
 * @returns {string} the line that names the error, without the stack below it
 */
function reasonIn(said) {
  const lines = said.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? '';
}
