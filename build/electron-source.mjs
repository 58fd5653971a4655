import { posix, win32 } from 'node:path';

/**
 * What the decision needs to know. It is collected in electron.mjs; here nothing is read, so every case can be tested.
 *
 * @typedef {object} Facts
 * @property {string} platform `process.platform`
 * @property {string} arch `process.arch`
 * @property {string} node the version of Node, as in "20.19.0"
 * @property {string | undefined} overrideDist what ELECTRON_OVERRIDE_DIST_PATH says
 * @property {boolean} overrideHasElectron whether an Electron lies there
 * @property {boolean} officialInstalled whether the `electron` package has its binary already
 * @property {boolean} downloadFailedLately whether the official download failed within the last day
 */

/**
 * - `override`: the folder that ELECTRON_OVERRIDE_DIST_PATH names
 * - `official`: the binary that the `electron` package fetched earlier
 * - `download`: let the `electron` package fetch it now
 * - `stand-in`: Electron 42 from the package registry, for development and tests
 *
 * @typedef {'override' | 'official' | 'download' | 'stand-in'} Source
 */

/**
 * @typedef {object} Plan
 * @property {Source[]} attempts what to try, in this order; the first that works is taken
 * @property {string[]} passedOver one sentence for each source that is not tried although it might be expected
 */

/**
 * The name of the Electron executable inside an unpacked distribution.
 *
 * @param {string} platform `process.platform`
 * @returns {string} a relative path
 */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * @param {string} dist folder of an unpacked distribution
 * @param {string} platform `process.platform`
 * @returns {string} the path of its executable
 */
export function executableIn(dist, platform) {
  return (platform === 'win32' ? win32 : posix).join(dist, executableName(platform));
}

/**
 * @param {string} version as in "22.12.0"
 * @returns {boolean} whether Electron's own download runs on this Node: it needs 22.12 or newer
 */
export function canDownloadOfficial(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * Decides where Electron may come from. A named folder is taken at its word: where it is wrong, nothing else is tried,
 * because an editor who set it wants that Electron and no other.
 *
 * @param {Facts} facts
 * @returns {Plan} with no attempts where nothing can work on this machine
 */
export function planElectron(facts) {
  if (facts.overrideDist) {
    if (facts.overrideHasElectron) return { attempts: ['override'], passedOver: [] };
    const name = executableName(facts.platform);
    const sentence = `ELECTRON_OVERRIDE_DIST_PATH names ${facts.overrideDist}, but there is no ${name} in it: correct or unset it.`;
    return { attempts: [], passedOver: [sentence] };
  }
  if (facts.officialInstalled) return { attempts: ['official'], passedOver: [] };

  const hasStandIn = facts.platform === 'linux' && facts.arch === 'x64';
  /** @type {Source[]} */
  const attempts = [];
  const passedOver = [];
  if (!canDownloadOfficial(facts.node)) {
    passedOver.push(`Electron's own download needs Node 22.12 or newer, and this is Node ${facts.node}.`);
  } else if (facts.downloadFailedLately && hasStandIn) {
    // Without a stand-in to fall back on, an old failure is no reason not to try again.
    passedOver.push("Electron's own download failed within the last day; QINGYANG_RETRY_DOWNLOAD=1 tries it again.");
  } else {
    attempts.push('download');
  }
  if (hasStandIn) attempts.push('stand-in');
  else {
    const machine = `${facts.platform}-${facts.arch}`;
    passedOver.push(`The package registry has a stand-in for linux-x64 only, and this is ${machine}.`);
  }
  return { attempts, passedOver };
}
