import { chmod, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerOf } from '@core/issue/ledger';
import { describe, expect, it } from 'vitest';
import { TestDesk, temporaryFolder } from './support/desk';
import { asNobody } from './support/nobody';

const TEXT = '## 钟楼新闻\n\n本报讯（何一智）盛夏时节，热浪滚滚。\n';

/** A library without seeds, and a folder to import from. */
async function emptyDesk(): Promise<{ desk: TestDesk; inbox: string }> {
  const folder = await temporaryFolder();
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  return { desk: new TestDesk(join(folder, 'library'), seeds), inbox };
}

/** Imports one file of these bytes. */
async function imported(bytes: Uint8Array | string) {
  const { desk, inbox } = await emptyDesk();
  const path = join(inbox, '来稿.txt');
  await writeFile(path, bytes);
  desk.chosenFiles = [path];
  return { desk, answer: await desk.must('importFiles', {}) };
}

/** The text of the only source of the only issue. */
async function importedSource(desk: TestDesk): Promise<{ text: string; encoding: string; name: string }> {
  const { issue } = await desk.must('openIssue', { id: await desk.firstIssue() });
  expect(ledgerOf(issue).balanced).toBe(true);
  const [source] = issue.sources;
  if (source === undefined) throw new Error('The issue has no source.');
  return source;
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

// 报 and 纸 in GB18030; Node has no encoder for it.
const GB18030 = Buffer.from('b1a8d6bda3acb1b1beA9a1a3d6d3c2a5d0c2cec5a1a3'.toLowerCase(), 'hex');

describe('import reads', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', TEXT],
    ['UTF-16 little-endian', utf16(TEXT, 'le', true), 'utf-16le', TEXT],
    ['UTF-16 big-endian', utf16(TEXT, 'be', true), 'utf-16be', TEXT],
    ['GB18030', GB18030, 'gb18030', '报纸，北京。钟楼新闻。'],
  ])('%s', async (_name, bytes, encoding, text) => {
    const { desk, answer } = await imported(bytes);
    expect(answer).toMatchObject({ failures: [], notices: [] });
    expect(await importedSource(desk)).toMatchObject({ encoding, text, name: '来稿.txt' });
  });

  it('all but a few bytes that no encoding explains, and says where they are', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT}第四行`), Buffer.from([0xff]), Buffer.from('完。\n')]);
    const { desk, answer } = await imported(bytes);
    expect(answer.failures).toEqual([]);
    expect(answer.notices).toHaveLength(1);
    expect(answer.notices[0]?.zh).toMatch(/来稿\.txt.*第 4 行/);
    expect((await importedSource(desk)).text).toContain('第四行\ufffd完。');
  });
});

describe('import refuses, in a sentence and without a trace,', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a file of blank lines', Buffer.from('\n \n\t\n'), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), undefined],
    ['a file full of NUL', Buffer.alloc(4096), undefined],
  ])('%s', async (_name, bytes, code) => {
    const { desk, answer } = await imported(bytes);
    expect(answer).toMatchObject({ imported: [], issues: [], failures: [{ file: '来稿.txt' }] });
    const error = answer.failures[0]?.error;
    expect(error?.message.zh).toMatch(/。$/);
    if (code !== undefined) expect(error?.code).toBe(code);
    expect(await readdir(join(desk.folder, 'issues'))).toEqual([]);
    expect(await readdir(desk.folder)).not.toContain('sources');
  });

  it('50 MB, without reading it', async () => {
    const { desk, inbox } = await emptyDesk();
    const path = join(inbox, 'large.txt');
    const file = await open(path, 'w');
    await file.truncate(50 * 1024 * 1024);
    await file.close();
    desk.chosenFiles = [path];
    const { failures } = await desk.must('importFiles', {});
    expect(failures).toMatchObject([{ file: 'large.txt', error: { code: 'too-large' } }]);
    expect(failures[0]?.error.message.zh).toContain('20 MB');
  });

  it('a file that is gone, and a folder', async () => {
    const { desk, inbox } = await emptyDesk();
    desk.chosenFiles = [join(inbox, 'gone.txt'), inbox];
    const { failures } = await desk.must('importFiles', {});
    expect(failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['gone.txt', 'missing'],
      ['inbox', 'is-folder'],
    ]);
  });

  // On Windows rights are not given by chmod.
  it.runIf(process.platform !== 'win32')('a file without rights', async () => {
    const { desk, inbox } = await emptyDesk();
    await desk.must('start', {});
    const path = join(inbox, 'secret.txt');
    await writeFile(path, TEXT);
    await chmod(path, 0o000);
    desk.chosenFiles = [path];
    const { failures } = await asNobody(() => desk.must('importFiles', {}));
    expect(failures).toMatchObject([{ file: 'secret.txt', error: { code: 'no-rights' } }]);
  });
});

describe('import', () => {
  it('of several files goes on past one that is refused', async () => {
    const { desk, inbox } = await emptyDesk();
    for (const [name, text] of [
      ['a.txt', TEXT],
      ['b.txt', ''],
      ['c.md', `${TEXT}又一段。\n`],
    ] as const)
      await writeFile(join(inbox, name), text);
    desk.chosenFiles = ['a.txt', 'b.txt', 'c.md'].map((name) => join(inbox, name));
    const answer = await desk.must('importFiles', {});
    expect(answer.failures.map(({ file }) => file)).toEqual(['b.txt']);
    expect(answer.issues.map(({ id }) => id)).toEqual(answer.imported);
    expect(new Set(answer.imported).size).toBe(2);
    expect((await readdir(join(desk.folder, 'sources'))).map((name) => name.slice(64)).sort()).toEqual(['.md', '.txt']);
  });

  it('of the same file again makes a new issue, keeps the bytes once and says so', async () => {
    const { desk, inbox } = await emptyDesk();
    const path = join(inbox, 'a.txt');
    await writeFile(path, TEXT);
    desk.chosenFiles = [path];
    await desk.must('importFiles', {});
    const again = await desk.must('importFiles', {});
    expect(again.issues).toHaveLength(2);
    expect(again.notices).toHaveLength(1);
    expect(await readdir(join(desk.folder, 'sources'))).toHaveLength(1);
  });

  it('of nothing changes nothing', async () => {
    const { desk } = await emptyDesk();
    expect(await desk.must('importFiles', {})).toEqual({ imported: [], issues: [], failures: [], notices: [] });
  });
});
