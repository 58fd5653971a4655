import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetOf } from '../../../electron/security/assets';
import { SECURITY_HEADERS } from '../../../electron/security/policy';

const FOLDER = resolve('/opt/qingyang/renderer');

describe('app:// serves', () => {
  it.each([
    ['app://qingyang/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://qingyang/assets/index-Ab_1.js?v=1#top', 'assets/index-Ab_1.js', 'text/javascript; charset=utf-8'],
    ['app://qingyang/assets/codicon.ttf', 'assets/codicon.ttf', 'font/ttf'],
    ['app://qingyang/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s', (url, file, type) => {
    expect(assetOf(url, FOLDER)).toEqual({ path: join(FOLDER, file), type });
  });
});

describe('app:// does not serve', () => {
  it.each([
    'app://qingyang/',
    'app://qingyang/assets',
    'app://qingyang/secret.pem',
    'app://other/index.html',
    'https://qingyang/index.html',
    'file:///opt/qingyang/renderer/index.html',
    'app://qingyang/%2e%2e%2fmain/main.js',
    'app://qingyang/..%2fmain%2fmain.js',
    'app://qingyang/..%5cmain%5cmain.js',
    'app://qingyang/..%2frenderer-other%2findex.html',
    'app://qingyang//etc/other.json%00.html',
    'app://qingyang/c:/windows/win.json',
    'app://qingyang/%',
    'not a url',
  ])('%s', (url) => {
    expect(assetOf(url, FOLDER)).toBeUndefined();
  });

  it.each(['app://qingyang//etc/other.json', 'app://qingyang/%2e%2e/%2e%2e/etc/other.json'])(
    '%s from outside of its folder',
    (url) => {
      expect(assetOf(url, FOLDER)?.path).toBe(join(FOLDER, 'etc/other.json'));
    },
  );
});

describe('the content security policy', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';

  it('lets scripts come from the app alone and nothing go out', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:/);
  });
});
