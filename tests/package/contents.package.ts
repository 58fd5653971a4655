import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { collectNotices } from '../../build/notices.mjs';
import {
  asarIn,
  contents,
  hashOf,
  installer,
  linux,
  newFolder,
  programs,
  run,
  windows,
  withoutWindows,
} from './support/packed';

test('the Windows installer holds the same program as the Linux package, file by file', async () => {
  test.skip(withoutWindows, 'Windows is packed on Windows.');
  const folder = await newFolder();
  try {
    run('7z', ['x', '-y', `-o${folder}`, installer('win-x64-setup.exe')]);
    run('7z', ['x', '-y', `-o${join(folder, 'program')}`, join(folder, '$PLUGINSDIR/app-64.7z')]);
    const inside = join(folder, 'program');
    expect(contents(asarIn(inside))).toEqual(contents(asarIn(linux)));
    expect(await readdir(join(inside, 'resources/seeds'))).toEqual(await readdir(join(linux, 'resources/seeds')));
    expect(await readdir(inside)).toContain('qingyang.exe');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the portable Windows program holds the very same archive as the installer', async () => {
  test.skip(withoutWindows, 'Windows is packed on Windows.');
  const folder = await newFolder();
  try {
    run('7z', ['x', '-y', `-o${folder}`, installer('win-x64-portable.exe')]);
    run('7z', ['x', '-y', `-o${join(folder, 'program')}`, join(folder, '$PLUGINSDIR/app-64.7z')]);
    expect(await hashOf(asarIn(join(folder, 'program')))).toBe(await hashOf(asarIn(windows)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the Debian package installs the program, a menu entry in two languages, icons and the file type', async () => {
  const folder = await newFolder();
  try {
    run('dpkg-deb', ['-x', installer('linux-amd64.deb'), folder]);
    expect(await hashOf(asarIn(join(folder, 'opt/Qingyang')))).toBe(await hashOf(asarIn(linux)));
    const entry = join(folder, 'usr/share/applications/qingyang.desktop');
    run('desktop-file-validate', [entry]);
    const text = await readFile(entry, 'utf8');
    for (const line of ['Name=Qingyang', 'Name[zh_CN]=清样', 'MimeType=application/x-qingyang-library;']) {
      expect(text).toContain(line);
    }
    expect(existsSync(join(folder, 'usr/share/icons/hicolor/256x256/apps/qingyang.png'))).toBe(true);
    expect(await readFile(join(folder, 'usr/share/mime/packages/qingyang.xml'), 'utf8')).toContain('*.qingyang');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the AppImage holds the very same program', async () => {
  const folder = await newFolder();
  try {
    const image = installer('linux-x86_64.AppImage');
    // Behind the runtime begins the image: with these letters, and with a superblock that unsquashfs can read.
    const bytes = await readFile(image);
    let start = bytes.indexOf('hsqs');
    while (spawnSync('unsquashfs', ['-s', '-offset', String(start), image]).status !== 0) {
      start = bytes.indexOf('hsqs', start + 1);
      expect(start).toBeGreaterThan(0);
    }
    run('unsquashfs', ['-quiet', '-no-progress', '-offset', String(start), '-dest', join(folder, 'image'), image]);
    expect(await hashOf(asarIn(join(folder, 'image')))).toBe(await hashOf(asarIn(linux)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('only our bundled files are inside: no packages, no sources, no sample program of Electron', async () => {
  const names = [...contents(asarIn(linux)).keys()];
  expect(names).toContain('/out/main/main.js');
  expect(names.filter((name) => !/^\/(package\.json$|out\/(main|preload|renderer)\/)/.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  for (const program of programs) {
    expect(existsSync(join(program, 'resources/default_app.asar'))).toBe(false);
    expect((await readdir(join(program, 'locales'))).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
  }
  const { devDependencies, scripts } = JSON.parse(extractFile(asarIn(linux), 'package.json').toString());
  expect({ devDependencies, scripts }).toEqual({ devDependencies: undefined, scripts: undefined });
});

test('the licences of everything inside are inside', async () => {
  for (const program of programs) {
    const licences = join(program, 'resources/licences');
    expect(await readFile(join(licences, 'LICENSE.txt'), 'utf8')).toContain('MIT');
    const notices = await readFile(join(licences, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const missing = collectNotices().filter(({ name, version }) => !notices.includes(`${name} ${version}`));
    expect(missing).toEqual([]);
    for (const name of ['react', 'monaco-editor', 'zod', 'dompurify', '@node-rs/jieba']) {
      expect(notices).toContain(`\n${name} `);
    }
    expect(existsSync(join(program, 'LICENSE.electron.txt'))).toBe(true);
    expect(existsSync(join(program, 'LICENSES.chromium.html'))).toBe(true);
  }
});
