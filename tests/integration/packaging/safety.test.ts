import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import packageFile from '../../../package.json' with { type: 'json' };

/** Our own sources of one layer, by path. */
function sourcesOf(layer: string): [path: string, text: string][] {
  return readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${layer}/${name}`, readFileSync(join(root, layer, name), 'utf8')]);
}

const all = ['core', 'electron', 'renderer'].flatMap(sourcesOf);
const having = (pattern: RegExp, sources = all): string[] =>
  sources.filter(([, text]) => pattern.test(text)).map(([path]) => path);

describe('what the program never does', () => {
  it('hands nothing to other programs by address', () => {
    expect(having(/openExternal/)).toEqual([]);
  });

  it('opens connections in one place only, which a person reaches by the menu', () => {
    const network =
      /node:https?'|node:http2'|node:net'|node:tls'|node:dgram'|\bnet\.(request|fetch)|\bfetch\(|XMLHttpRequest|WebSocket/;
    expect(having(network)).toEqual(['electron/updates/fetchFeed.ts']);
    expect(having(/fetchFeed'|updates\/search'|from '\.\/search'/, sourcesOf('electron/updates')).sort()).toEqual([
      'electron/updates/check.ts',
      'electron/updates/search.ts',
    ]);
  });

  it('starts no crash reporter and no code made of strings, and no other program but git, without a shell', () => {
    expect(having(/crashReporter\.start/)).toEqual([]);
    expect(having(/node:child_process/).filter((path) => path !== 'electron/sync/git.ts')).toEqual([]);
    expect(having(/shell: true|execSync\(|\{[^}]*\bexec\b[^}]*\} from 'node:child_process'/)).toEqual([]);
    expect(having(/\beval\(|new Function\(|node:vm'/)).toEqual([]);
  });

  it('writes no markup into the page', () => {
    expect(
      having(/dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/, sourcesOf('renderer')),
    ).toEqual([]);
  });
});

describe('what the program is made of', () => {
  it('is pinned to exact versions', () => {
    const loose = Object.entries(packageFile.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(packageFile).not.toHaveProperty('dependencies');
  });

  it('comes with an Electron whose major version is supported', () => {
    expect(Number(packageFile.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
  });
});

describe('SECURITY.md', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  it('answers all 20 points of the checklist', () => {
    const numbers = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('names tests that are there, by their titles', () => {
    const tests = ['tests/e2e', 'tests/package'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /\.(e2e|package)\.ts$/.test(name))
        .map((name) => join(folder, name)),
    );
    const titles = tests.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const named = [...text.matchAll(/“([^”]+)”/g)].map(([, title]) => title ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });
});
