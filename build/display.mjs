import { readFileSync } from 'node:fs';

/**
 * @param {string} platform `process.platform`
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean} whether a window can be shown; Windows and macOS always have a desktop
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Tells why Chromium's sandbox cannot work on this machine, if it cannot. The installed program does not come this way:
 * its package sets the sandbox up.
 *
 * @param {{platform: string, isRoot: boolean, userNamespacesRestricted: boolean}} machine
 * @returns {string} one sentence, or an empty string where the sandbox works
 */
export function whyNoSandbox({ platform, isRoot, userNamespacesRestricted }) {
  if (platform !== 'linux') return '';
  if (isRoot) return 'Started by root, which Chromium refuses with its sandbox on, so --no-sandbox is added.';
  if (userNamespacesRestricted) {
    return 'This system keeps unpacked programs from user namespaces, so --no-sandbox is added for this start.';
  }
  return '';
}

/** @returns {Parameters<typeof whyNoSandbox>[0]} this machine */
export function thisMachine() {
  let restricted = '0';
  try {
    restricted = readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim();
  } catch {
    // The file exists only where AppArmor has this restriction (Ubuntu 23.10 and newer).
  }
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    userNamespacesRestricted: restricted === '1',
  };
}
