import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNewer, readFeed } from '../../../electron/updates/feed';
import { fetchFeed } from '../../../electron/updates/fetchFeed';
import { searchForUpdate } from '../../../electron/updates/search';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('base64');
const TODAY = '2026-11-24';

const release = {
  product: 'qingyang',
  version: '1.2.0',
  published: '2026-11-20',
  expires: '2027-05-20',
  notes: { zh: '改进', en: 'Better' },
  page: 'https://desk.example/qingyang/',
  files: [{ name: 'qingyang-1.2.0-win-x64-setup.exe', size: 5, sha256: 'a'.repeat(64) }],
};

function signedFeed(changes: object = {}, by = privateKey): string {
  const signed = JSON.stringify({ ...release, ...changes });
  return JSON.stringify({ signed, signature: sign(null, Buffer.from(signed), by).toString('base64') });
}

const codeOf = (feed: string, trusted = key): string => {
  const read = readFeed(feed, trusted, TODAY);
  return read.ok ? 'believed' : read.error.code;
};

describe('a feed is believed', () => {
  it('where the newsroom signed it', () => {
    expect(readFeed(signedFeed(), key, TODAY)).toEqual({ ok: true, value: release });
  });
});

describe('a feed is not believed', () => {
  it('signed by somebody else', () => {
    expect(codeOf(signedFeed({}, generateKeyPairSync('ed25519').privateKey))).toBe('feed-signature');
  });
  it('changed after it was signed, by one letter', () => {
    expect(codeOf(signedFeed().replace('desk.example', 'desk.exampel'))).toBe('feed-signature');
  });
  it('without a signature, or with a key that is none', () => {
    expect(codeOf(JSON.stringify({ signed: JSON.stringify(release), signature: '' }))).toBe('feed-signature');
    expect(codeOf(signedFeed(), 'AAAA')).toBe('feed-signature');
  });
  it('after its time, so that an old one cannot be shown for ever', () => {
    expect(codeOf(signedFeed({ expires: '2026-11-23' }))).toBe('feed-expired');
  });
  it('for another program, with another form, or that leads to an open connection', () => {
    expect(codeOf(signedFeed({ product: 'other' }))).toBe('feed-unreadable');
    expect(codeOf(signedFeed({ extra: 1 }))).toBe('feed-unreadable');
    expect(codeOf(signedFeed({ page: 'http://desk.example/' }))).toBe('feed-unreadable');
    expect(codeOf(signedFeed({ page: 'javascript:alert(1)' }))).toBe('feed-unreadable');
    expect(codeOf('<html>')).toBe('feed-unreadable');
  });
});

describe('versions', () => {
  it.each([
    ['1.2.0', '1.1.9', true],
    ['1.10.0', '1.9.0', true],
    ['1.2.0', '1.2.0', false],
    ['0.9.9', '1.0.0', false],
  ])('%s is newer than %s: %s', (version, than, newer) => {
    expect(isNewer(version, than)).toBe(newer);
  });
});

describe('the check', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qingyang-updates-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const search = (version: string) =>
    searchForUpdate({ sources: [join(folder, 'updates.json')], version, today: TODAY });
  const place = (source: unknown): Promise<void> => writeFile(join(folder, 'updates.json'), JSON.stringify(source));

  it('is off until somebody names a feed', async () => {
    expect(await search('1.0.0')).toMatchObject({ ok: false, error: { code: 'no-feed' } });
  });

  it('reads a feed from a shared folder and tells of a newer version only', async () => {
    const feed = join(folder, 'feed.json');
    await writeFile(feed, signedFeed());
    await place({ feed, key });
    expect(await search('1.0.0')).toMatchObject({ ok: true, value: { version: '1.2.0' } });
    expect(await search('1.2.0')).toEqual({ ok: true, value: undefined });
    expect(await search('2.0.0')).toEqual({ ok: true, value: undefined });
  });

  it('says so where the source file or the feed is not right', async () => {
    await place({ feed: '' });
    expect(await search('1.0.0')).toMatchObject({ error: { code: 'bad-source' } });
    await place({ feed: join(folder, 'missing.json'), key });
    expect(await search('1.0.0')).toMatchObject({ error: { code: 'feed-unreached' } });
  });

  it.each(['http://desk.example/feed.json', 'ftp://desk.example/', 'file:///etc/hostname', 'feed.json'])(
    'asks nobody at %s',
    async (feed) => {
      await expect(fetchFeed(feed)).rejects.toThrow('neither');
    },
  );
});
