import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../electron-stand-in.mjs';
import { root } from '../sources.mjs';
import { pluginSource, pluginTable } from './nsis-plugins.mjs';

/**
 * electron-builder fetches its helper programs itself. Where that is not possible, it takes those that environment
 * variables name. These come from Debian's packages or are stand-ins of ours, so what they make is a trial: it proves the
 * configuration and the payload, and is not for people.
 *
 * @typedef {object} LocalTools
 * @property {Record<string, string>} env
 * @property {string[]} missing the Debian packages that would be needed and are not there
 */

/** Each command that the trial needs and the Debian package that brings it. */
const COMMANDS = {
  linux: {
    '7za': 'p7zip-full',
    mksquashfs: 'squashfs-tools',
    'desktop-file-validate': 'desktop-file-utils',
    'dpkg-deb': 'dpkg',
  },
  win32: { '7za': 'p7zip-full', makensis: 'nsis', 'i686-w64-mingw32-gcc': 'gcc-mingw-w64-i686' },
};

/**
 * @param {string} command
 * @returns {string} its full path, or an empty string
 */
function pathOf(command) {
  return spawnSync('sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).stdout.trim();
}

/**
 * @param {string} file
 * @param {string} text a script, made executable
 */
function script(file, text) {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/**
 * Lays out the helpers for one platform below the cache folder.
 *
 * @param {'linux' | 'win32'} platform
 * @returns {LocalTools}
 */
export function localTools(platform) {
  const missing = Object.entries(COMMANDS[platform])
    .filter(([command]) => pathOf(command) === '')
    .map(([, name]) => name);
  if (missing.length > 0) return { env: {}, missing };
  const folder = join(cacheFolder(), `packing-${platform}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = platform === 'linux' ? linuxTools(folder) : windowsTools(folder);
  return { env: { ELECTRON_BUILDER_7ZIP_PATH: pathOf('7za'), ...own }, missing };
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function linuxTools(folder) {
  const tools = join(folder, 'appimage');
  for (const name of ['runtimes', 'lib/x64']) mkdirSync(join(tools, name), { recursive: true });
  for (const name of ['mksquashfs', 'desktop-file-validate']) symlinkSync(pathOf(name), join(tools, name));
  // The real runtime is a small static program that mounts the image behind it; this one unpacks it.
  copyFileSync(join(root, 'build/package/appimage-runtime.sh'), join(tools, 'runtimes/runtime-x64'));
  const fpm = join(folder, 'fpm');
  script(fpm, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'build/package/deb.mjs')}" "$@"\n`);
  return { APPIMAGE_TOOLS_PATH: tools, CUSTOM_FPM_PATH: fpm };
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function windowsTools(folder) {
  const nsis = join(folder, 'nsis');
  const plugins = join(folder, 'nsis-resources/plugins/x86-unicode');
  const wine = join(folder, 'wine');
  for (const name of [nsis, plugins, join(wine, 'bin'), join(wine, 'lib'), join(wine, 'wine-home')]) {
    mkdirSync(name, { recursive: true });
  }
  script(join(nsis, 'makensis'), `#!/bin/sh\nexec "${pathOf('makensis')}" "$@"\n`);
  const uninstaller = join(root, 'build/package/uninstaller.mjs');
  script(join(wine, 'bin/wine'), `#!/bin/sh\nexec "${process.execPath}" "${uninstaller}" "$@"\n`);
  for (const [name, functions] of Object.entries(pluginTable())) {
    const source = join(folder, `${name}.c`);
    writeFileSync(source, pluginSource(functions));
    const output = join(plugins, `${name}.dll`);
    const made = spawnSync('i686-w64-mingw32-gcc', [
      '-shared',
      '-nostdlib',
      '-e',
      '_entry@12',
      '-s',
      '-o',
      output,
      source,
    ]);
    if (made.status !== 0) throw new Error(`The stand-in for ${name}.dll was not compiled: ${made.stderr}`);
  }
  return {
    ELECTRON_BUILDER_NSIS_DIR: nsis,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: join(folder, 'nsis-resources'),
    ELECTRON_BUILDER_WINE_TOOLSET_DIR: wine,
  };
}
