import { expect, test } from 'vitest';
import { hasDisplay, whyNoSandbox } from '../../../build/display.mjs';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
])('%s with %o has a display: %s', (platform, env, has) => {
  expect(hasDisplay(platform, env)).toBe(has);
});

test('the sandbox is left off only where it cannot work, with a reason', () => {
  const machine = { platform: 'linux', isRoot: false, userNamespacesRestricted: false };
  expect(whyNoSandbox(machine)).toBe('');
  expect(whyNoSandbox({ ...machine, isRoot: true })).toMatch(/root/);
  expect(whyNoSandbox({ ...machine, userNamespacesRestricted: true })).toMatch(/user namespaces/);
  expect(whyNoSandbox({ ...machine, platform: 'darwin', isRoot: true })).toBe('');
});
