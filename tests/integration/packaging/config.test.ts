import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';

type Config = Awaited<ReturnType<typeof getConfig>>;
let config: Config;
beforeAll(async () => {
  config = await getConfig(root, join(root, 'electron-builder.yml'), null);
});

describe('electron-builder.yml', () => {
  it("passes electron-builder's own schema, for all systems at once", async () => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  it('would not pass with a word that the schema does not know', async () => {
    const wrong = { ...config, hardenedRuntimes: true } as Config;
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/hardenedRuntimes/);
  });

  it('makes what each system expects', () => {
    expect(config.mac?.target).toEqual([
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ]);
    expect(config.win?.target).toEqual([
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64'] },
    ]);
    expect(config.linux?.target).toEqual(['dir', 'AppImage', 'deb']);
    expect(config.nsis).toMatchObject({ perMachine: false, installerLanguages: ['zh_CN', 'en_US'] });
    expect(config.mac).toMatchObject({ hardenedRuntime: true, entitlements: 'build/mac/entitlements.plist' });
  });

  it('shuts the doors of the executable', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
    expect(config.publish).toBeNull();
  });

  it('loosens the hardened runtime of macOS for compiled JavaScript only', () => {
    const entitlements = readFileSync(join(root, 'build/mac/entitlements.plist'), 'utf8');
    expect(entitlements.match(/<key>.*<\/key>/g)).toEqual(['<key>com.apple.security.cs.allow-jit</key>']);
  });

  it('names files that are there', () => {
    const named = [config.win?.icon, config.mac?.icon, config.linux?.icon, config.mac?.entitlements, config.afterPack];
    expect(named.filter((path) => typeof path !== 'string' || !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the icons', () => {
  it('are what their names say', () => {
    const folder = join(root, 'build/icons');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
      const png = readFileSync(join(folder, name));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`).toBe(name);
    }
    expect(readFileSync(join(folder, 'qingyang.icns')).toString('latin1', 0, 4)).toBe('icns');
    const ico = readFileSync(join(folder, 'qingyang.ico'));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 7]);
  });
});

describe('the workflows', () => {
  const folder = join(root, '.github/workflows');
  it.each(readdirSync(folder))('%s pins every action by a hash and asks for no more than it needs', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toContain('pull_request_target');
  });
});
