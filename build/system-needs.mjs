/**
 * One thing that the end-to-end tests need from a Linux system, how to see that it is there, and the Debian packages that
 * bring it: the first one that the system's release knows is taken (Debian 13 and Ubuntu 24.04 renamed some to …t64).
 *
 * @typedef {object} Need
 * @property {'command' | 'library' | 'font' | 'file'} kind
 * @property {string} name a command, the file name of a shared library, a language that the font covers, or a path
 * @property {string[]} packages
 * @property {boolean} [onlyWithoutDisplay] not needed where a display is there already
 * @property {boolean} [optional] a checker of exported files: installed where that is allowed; without it the tests that
 *   use it say that they were skipped
 */

/** @type {Need[]} */
export const needs = [
  { kind: 'command', name: 'Xvfb', packages: ['xvfb'], onlyWithoutDisplay: true },
  { kind: 'command', name: 'xvfb-run', packages: ['xvfb'], onlyWithoutDisplay: true },
  { kind: 'command', name: 'xauth', packages: ['xauth'], onlyWithoutDisplay: true },
  { kind: 'library', name: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { kind: 'library', name: 'libnss3.so', packages: ['libnss3'] },
  { kind: 'library', name: 'libgbm.so.1', packages: ['libgbm1'] },
  { kind: 'library', name: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { kind: 'command', name: 'fc-list', packages: ['fontconfig'] },
  { kind: 'font', name: 'zh-cn', packages: ['fonts-noto-cjk'] },
  { kind: 'command', name: 'pdftotext', packages: ['poppler-utils'], optional: true },
  { kind: 'command', name: 'epubcheck', packages: ['epubcheck'], optional: true },
  { kind: 'command', name: 'soffice', packages: ['libreoffice-writer-nogui'], optional: true },
  { kind: 'file', name: '/usr/lib/python3/dist-packages/uno.py', packages: ['python3-uno'], optional: true },
];

/**
 * What a system has, as its own tools list it.
 *
 * @typedef {object} Inventory
 * @property {(command: string) => boolean} hasCommand
 * @property {string} libraries what `ldconfig -p` prints
 * @property {(language: string) => boolean} hasFont
 * @property {(path: string) => boolean} hasFile
 * @property {boolean} hasDisplay
 */

/**
 * @param {Inventory} inventory
 * @returns {Need[]} what is missing, in the order above
 */
export function missingNeeds({ hasCommand, libraries, hasFont, hasFile, hasDisplay }) {
  return needs.filter(({ kind, name, onlyWithoutDisplay }) => {
    if (onlyWithoutDisplay && hasDisplay) return false;
    if (kind === 'command') return !hasCommand(name);
    if (kind === 'font') return !hasFont(name);
    if (kind === 'file') return !hasFile(name);
    // A line reads "libnss3.so (libc6,x86-64) => /lib/…": the space keeps libnss3.so from matching libnss3.so.1d.
    return !libraries.includes(`\t${name} `);
  });
}

/**
 * @param {readonly Need[]} missing
 * @param {(name: string) => boolean} isKnown whether this release has a package of that name
 * @returns {string[]} the packages to install, each once
 */
export function packagesFor(missing, isKnown) {
  const names = missing.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1) ?? '');
  return [...new Set(names)];
}
