// What the end-to-end tests need from the system: looked for, installed with apt where that is allowed, named where not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { missingNeeds, packagesFor } from './system-needs.mjs';

/**
 * @param {string} command
 * @returns {string} its full path, or an empty string; /sbin is looked into although it is not on every user's path
 */
function which(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const paths = folders.map((folder) => join(folder, command));
  return (
    paths.find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? ''
  );
}

/**
 * @param {string} command
 * @param {...string} args
 * @returns {string} what it prints; empty where it is missing or fails
 */
function ask(command, ...args) {
  const path = which(command);
  return path === '' ? '' : (spawnSync(path, args, { encoding: 'utf8' }).stdout ?? '');
}

/** @returns {import('./system-needs.mjs').Need[]} what this system lacks */
function look() {
  return missingNeeds({
    hasCommand: (command) => which(command) !== '',
    libraries: ask('ldconfig', '-p'),
    hasFont: (language) => ask('fc-list', `:lang=${language}`, 'family').trim() !== '',
    hasFile: existsSync,
    hasDisplay: hasDisplay(),
  });
}

/** @returns {string[] | undefined} how to call a command as root without being asked, if at all */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return which('sudo') !== '' && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} prefix what makes a command run as root
 * @param {...string} args
 * @returns {boolean} whether apt-get did it; its own messages are on the terminal
 */
function aptGet(prefix, ...args) {
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  // Another apt may be at work on a machine that has just started: wait for it instead of failing.
  const options = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Install-Recommends=false'];
  const [command = 'env', ...rest] = [...prefix, ...env, 'apt-get', ...options, ...args];
  return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
}

/** @returns {number} the exit code: 0 where everything is there (now) */
function preflight() {
  if (process.platform !== 'linux') return 0;
  let missing = look();
  if (missing.length === 0) {
    console.log('系统需要的都在。 Everything that is needed from the system is there.');
    return 0;
  }
  const prefix = existsSync('/etc/debian_version') && which('apt-get') !== '' ? asRoot() : undefined;
  if (prefix) {
    console.log(`正在安装 Installing: ${missing.map(({ name }) => name).join(', ')}`);
    // A fresh machine has no package lists at all. An update that fails in part may still do, so the install decides.
    aptGet(prefix, 'update');
    const isKnown = (/** @type {string} */ name) => /Candidate: (?!\(none\))/.test(ask('apt-cache', 'policy', name));
    // One name that this release does not know would spoil all of them.
    const possible = missing.filter(({ optional, packages }) => optional !== true || packages.some(isKnown));
    aptGet(prefix, 'install', ...packagesFor(possible, isKnown));
    missing = look();
  }
  const skipped = missing.filter(({ optional }) => optional === true).map(({ name }) => name);
  if (skipped.length > 0) {
    const names = skipped.join(', ');
    console.log(`没有 ${names}，用到它们的测试会跳过。 Without ${names} the tests that use them are skipped.`);
  }
  missing = missing.filter(({ optional }) => optional !== true);
  if (missing.length === 0) return 0;
  const names = missing
    .map(({ kind, name }) => (kind === 'font' ? `中文字体 a Chinese font (${name})` : name))
    .join(', ');
  const packages = packagesFor(missing, () => true).join(' ');
  console.error(
    `端到端测试缺少：${names}。请安装后再试。 The end-to-end tests need ${names}; ` +
      `install them and run this again (on Debian: apt-get install ${packages}).`,
  );
  return 1;
}

process.exitCode = preflight();
