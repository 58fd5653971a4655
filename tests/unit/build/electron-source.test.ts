import { describe, expect, test } from 'vitest';
import { canDownloadOfficial, executableIn, planElectron } from '../../../build/electron-source.mjs';

/** A fresh Linux machine with a new Node; each test changes what it is about. */
const fresh = {
  platform: 'linux',
  arch: 'x64',
  node: '24.1.0',
  overrideDist: undefined,
  overrideHasElectron: false,
  officialInstalled: false,
  downloadFailedLately: false,
};

describe('where Electron comes from', () => {
  test('a folder named by ELECTRON_OVERRIDE_DIST_PATH comes before everything else', () => {
    const facts = { ...fresh, overrideDist: '/opt/electron', overrideHasElectron: true, officialInstalled: true };
    expect(planElectron(facts).attempts).toEqual(['override']);
  });

  test('a named folder without an Electron is an error that names the folder, and nothing else is tried', () => {
    const plan = planElectron({ ...fresh, overrideDist: '/opt/nothing', officialInstalled: true });
    expect(plan.attempts).toEqual([]);
    expect(plan.passedOver[0]).toMatch(/\/opt\/nothing.*no electron in it: correct or unset it/);
  });

  test('an official binary that is there is taken without asking the network', () => {
    expect(planElectron({ ...fresh, officialInstalled: true }).attempts).toEqual(['official']);
  });

  test('on a fresh linux-x64 machine the official download is tried, then the stand-in', () => {
    expect(planElectron(fresh)).toEqual({ attempts: ['download', 'stand-in'], passedOver: [] });
  });

  test('on Node 20 the official download is passed over, and the plan says why', () => {
    const plan = planElectron({ ...fresh, node: '20.19.0' });
    expect(plan.attempts).toEqual(['stand-in']);
    expect(plan.passedOver[0]).toMatch(/needs Node 22.12 or newer, and this is Node 20.19.0/);
  });

  test('a download that failed lately is not waited for again where there is a stand-in', () => {
    expect(planElectron({ ...fresh, downloadFailedLately: true }).attempts).toEqual(['stand-in']);
  });

  test('without a stand-in a download that failed lately is tried again', () => {
    expect(planElectron({ ...fresh, platform: 'win32', downloadFailedLately: true }).attempts).toEqual(['download']);
  });

  test.each([
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('%s-%s has no stand-in, and with Node 20 nothing at all', (platform, arch) => {
    expect(planElectron({ ...fresh, platform, arch }).attempts).toEqual(['download']);
    const plan = planElectron({ ...fresh, platform, arch, node: '20.19.0' });
    expect(plan.attempts).toEqual([]);
    expect(plan.passedOver).toHaveLength(2);
  });
});

test.each([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s can run the official download: %s', (version, can) => {
  expect(canDownloadOfficial(version)).toBe(can);
});

test('the executable lies where each platform has it', () => {
  expect(executableIn('/dist', 'linux')).toBe('/dist/electron');
  expect(executableIn('/dist', 'darwin')).toBe('/dist/Electron.app/Contents/MacOS/Electron');
  expect(executableIn('C:\\dist', 'win32')).toBe('C:\\dist\\electron.exe');
});
