import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { readArguments } from '../../../electron/boot/arguments';
import { firstLanguage } from '../../../electron/boot/language';
import { inLanguage } from '../../../electron/window/pageLanguage';

describe('the arguments', () => {
  it('name a library, from the folder that the person is in', () => {
    expect(readArguments(['electron', '.', '--library=稿库'], resolve('/home/x')).library).toBe(
      resolve('/home/x/稿库'),
    );
  });

  it('name a library by the file in it that a file manager opens', () => {
    const opened = ['qingyang', '--no-sandbox', '/srv/稿库/打开资料库.qingyang'];
    expect(readArguments(opened, resolve('/')).library).toBe(resolve('/srv/稿库'));
    expect(readArguments(['/opt/x.qingyang', '/srv/paper.txt'], resolve('/')).library).toBeUndefined();
  });

  it('may name none', () => {
    expect(readArguments(['electron', '--no-sandbox', '.'], resolve('/')).library).toBeUndefined();
    expect(readArguments(['electron', '--library='], resolve('/')).library).toBeUndefined();
  });
});

describe('the first language', () => {
  it.each([
    [['zh-Hans-CN'], 'darwin', {}, 'zh'],
    [['en-GB', 'zh-CN'], 'darwin', {}, 'en'],
    [[], 'win32', {}, 'zh'],
    [['en-US'], 'linux', {}, 'zh'],
    [['en-US'], 'linux', { LANG: 'C.UTF-8' }, 'zh'],
    [['en-US'], 'linux', { LANG: 'en_US.UTF-8' }, 'en'],
    [['en-US'], 'linux', { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [['de'], 'linux', { LANG: 'de_DE.UTF-8' }, 'en'],
  ] as const)('of a system that says %j on %s with %j is %s', (preferred, platform, env, language) => {
    expect(firstLanguage(preferred, platform, env)).toBe(language);
  });
});

describe('the page of the window', () => {
  it('says the language of the person before a library with settings is open', () => {
    const page = readFileSync(join(root, 'renderer/index.html'));
    expect(new TextDecoder().decode(inLanguage(page, 'en'))).toContain('<html lang="en">');
    expect(new TextDecoder().decode(inLanguage(page, 'zh'))).toBe(page.toString());
  });
});
