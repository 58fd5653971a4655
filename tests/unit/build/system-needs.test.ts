import { expect, test } from 'vitest';
import { missingNeeds, needs, packagesFor } from '../../../build/system-needs.mjs';

const libraries = ['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libasound.so.2']
  .map((name) => `\t${name} (libc6,x86-64) => /lib/x86_64-linux-gnu/${name}\n`)
  .join('');

const complete = {
  hasCommand: () => true,
  libraries,
  hasFont: () => true,
  hasFile: () => true,
  hasDisplay: false,
};

test('a machine that has everything lacks nothing', () => {
  expect(missingNeeds(complete)).toEqual([]);
});

test('a bare machine lacks everything on the list', () => {
  const bare = {
    hasCommand: () => false,
    libraries: '',
    hasFont: () => false,
    hasFile: () => false,
    hasDisplay: false,
  };
  expect(missingNeeds(bare)).toEqual(needs);
});

test('with a display of its own a machine needs no virtual one', () => {
  const names = missingNeeds({ ...complete, hasCommand: () => false, hasDisplay: true }).map(({ name }) => name);
  expect(names).not.toContain('Xvfb');
});

test('a library of a similar name does not count', () => {
  const similar = libraries.replaceAll('libnss3.so', 'libnss3.so.1d');
  expect(missingNeeds({ ...complete, libraries: similar }).map(({ name }) => name)).toEqual(['libnss3.so']);
});

test('packages are named as this release has them, each once', () => {
  const debian12 = (name: string) => !name.endsWith('t64');
  expect(packagesFor(needs, debian12)).toEqual([
    'xvfb',
    'xauth',
    'libgtk-3-0',
    'libnss3',
    'libgbm1',
    'libasound2',
    'fontconfig',
    'fonts-noto-cjk',
    'poppler-utils',
    'epubcheck',
    'libreoffice-writer-nogui',
    'python3-uno',
  ]);
  expect(packagesFor(needs, () => true)).toContain('libasound2t64');
});
