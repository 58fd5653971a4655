import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../build/sources.mjs';

// A layer check that sees no files passes for ever. These tests break each rule once and look whether it notices.

// TypeScript finds type packages upwards from the file, so its folder lies inside the project; Biome's is a project of
// its own with the same configuration.
const folder = mkdtempSync(join(root, 'node_modules/.layers-'));
const project = mkdtempSync(join(tmpdir(), 'qingyang-layers-'));
copyFileSync(join(root, 'biome.json'), join(project, 'biome.json'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(project, { recursive: true, force: true });
});

/** What Biome says of this code in that file. */
function lint(path: string, code: string): string {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const result = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', path], {
    cwd: project,
    encoding: 'utf8',
  });
  const said = result.stdout + result.stderr;
  expect(said).toContain('Checked 1 file');
  return said;
}

/** What TypeScript says of this code under the settings of that part. */
function check(part: string, code: string): string {
  writeFileSync(join(folder, 'broken.ts'), code);
  const settings = {
    extends: join(root, part, 'tsconfig.json'),
    files: [join(folder, 'broken.ts')],
    include: [],
    references: [],
    compilerOptions: { composite: false, incremental: false, emitDeclarationOnly: false, noEmit: true, rootDir: root },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', join(folder, 'tsconfig.json')], { encoding: 'utf8' });
  return result.stdout + result.stderr;
}

test.each([
  ['core/broken.ts', 'node:fs', 'core is pure'],
  ['core/broken.ts', 'node:fs/promises', 'core is pure'],
  ['core/broken.ts', '../electron/store/library', 'core holds the domain and runs without Electron'],
  ['core/text/broken.ts', 'electron', 'core holds the domain and runs without Electron'],
  ['core/broken.ts', '../renderer/state', 'core holds the domain and knows no window'],
  ['core/broken.ts', 'react', 'core holds the domain and knows no window'],
  ['renderer/broken.ts', 'node:path', 'The window has no Node'],
  ['renderer/view/broken.tsx', '../../electron/main', 'The window runs sandboxed'],
  ['electron/broken.ts', '../renderer/state', 'The main process knows no window code'],
])('%s may not import %s', (path, from, reason) => {
  expect(lint(path, `import { x } from '${from}';\n\nexport const y = x;\n`)).toContain(reason);
});

test.each([
  ['core/broken.ts', './text/mask'],
  ['renderer/broken.ts', '@core/issue/issue'],
  ['electron/broken.ts', '@core/issue/issue'],
  ['electron/broken.ts', 'node:fs'],
])('%s may import %s', (path, from) => {
  expect(lint(path, `import { x } from '${from}';\n\nexport const y = x;\n`)).not.toContain('noRestrictedImports');
});

test.each([
  ['core', 'export const title = document.title;', 'document'],
  ['core', 'export const pid = process.pid;', 'process'],
  ['core', "export const bytes = Buffer.from('');", 'Buffer'],
  ['core', "export { readFileSync } from 'node:fs';", 'node:fs'],
  ['renderer', 'export const pid = process.pid;', 'process'],
  ['renderer', "export { readFileSync } from 'node:fs';", 'node:fs'],
  ['electron', 'export const title = document.title;', 'document'],
])('in %s there is no %s', (part, code, name) => {
  expect(check(part, code)).toMatch(new RegExp(`TS2\\d+: .*'${name}'`));
});

test('the settings as such are fine: code that breaks no rule passes', () => {
  expect(check('core', 'export const answer: number = 42;')).toBe('');
});
