import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingRecord } from '@core/export/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { qingyang } from './qingyang';

const text = `第4版 民生

## 双模范 大满贯

日前,钟楼区获得“双丰收”,历史首

次实现了“双模范”。 童华岗 冷媚妮 王栋栋图文报道
`;

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Runs the filter over lines and reads what comes out. */
async function filtered(input: string | Uint8Array, args: readonly string[] = [], lang = 'zh_CN.UTF-8') {
  const { status, stdout, stderr } = await qingyang(['filter', ...args], { input, lang });
  const outcomes = stdout.split('\n').filter((each) => each !== '');
  return { status, stderr, outcomes: outcomes.map((each) => JSON.parse(each)) };
}

// The bundle is made on first use; that one run may take longer than a test.
beforeAll(async () => {
  await qingyang(['help']);
});

describe('qingyang filter', () => {
  it('reads an issue a line and writes what it comes to', async () => {
    const { status, stderr, outcomes } = await filtered(line({ id: '0003', text }));
    expect([status, stderr]).toEqual([0, '']);
    expect(outcomes).toEqual([
      {
        id: '0003',
        articles: [
          {
            kicker: '',
            headline: '双模范 大满贯',
            deck: '',
            lead: '',
            byline: [],
            credit: '童华岗 冷媚妮 王栋栋图文报道',
            paragraphs: ['日前，钟楼区获得“双丰收”，历史首次实现了“双模范”。'],
            notes: ['童华岗 冷媚妮 王栋栋图文报道'],
            tags: [],
          },
        ],
        discarded: ['第4版 民生'],
        findings: expect.arrayContaining([expect.objectContaining({ class: 'join', applied: true, article: 0 })]),
        ledger: expect.objectContaining({ imported: text.length, replaced: 2, balanced: true }),
      },
    ]);
    const { imported, kept, replaced, deleted, margin } = outcomes[0].ledger;
    expect(kept + replaced + deleted + margin).toBe(imported);
  });

  it('puts an error in the place of a bad line, and the rest goes on', async () => {
    const input = [
      line({ id: 1, text: '第一期。' }),
      'no json\n',
      '\n',
      line([1, 2]),
      line({ id: 'x' }),
      line({ id: {}, text: '第二期。' }),
      line({ id: 'empty', text: ' \n' }),
      line({ id: 'nul', text: '中\0文' }),
      line({ text: '没有编号。' }),
      line({ id: null, text: '没有编号。' }),
      '  \r\n',
      line({ id: 2, text: '第三期。' }),
    ].join('');
    const { status, outcomes } = await filtered(input);
    expect(status).toBe(1);
    expect(outcomes.map(({ id, error }) => [id, error?.code])).toEqual([
      [1, undefined],
      [undefined, 'not-json'],
      [undefined, 'not-an-issue'],
      ['x', 'not-an-issue'],
      [undefined, 'not-an-issue'],
      ['empty', 'empty'],
      ['nul', 'not-text'],
      [undefined, 'not-an-issue'],
      [undefined, 'not-an-issue'],
      [2, undefined],
    ]);
    expect(outcomes[1].error.message).toBe('这一行不是 JSON。请检查输入。');
    const english = await filtered('no json\n', [], 'en_US.UTF-8');
    expect(english.outcomes).toEqual([
      { error: { code: 'not-json', message: 'This line is no JSON. Check the input.' } },
    ]);
  });

  it.skipIf(process.platform === 'win32')('says so where standard input is a folder', async () => {
    const folder = openSync(root, 'r');
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'build/qingyang.mjs'), 'filter'], {
      stdio: [folder, 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' },
      encoding: 'utf8',
    });
    closeSync(folder);
    expect([status, stderr]).toEqual([2, '标准输入是文件夹，不是文件：qingyang filter < 文件.jsonl\n']);
  });

  it('takes lines that end in CR LF, a last line without an end, and a byte order mark', async () => {
    const one = JSON.stringify({ id: 'a', text: '甲。' });
    const { outcomes } = await filtered(`\ufeff${one}\r\n${one}\r\n${one}`);
    expect(outcomes.map(({ id }) => id)).toEqual(['a', 'a', 'a']);
  });

  it('names a line that is not UTF-8', async () => {
    const { outcomes } = await filtered(
      Buffer.concat([Buffer.of(0x22, 0xff, 0x22, 0x0a), Buffer.from(line({ id: 1, text: '甲。' }))]),
    );
    expect(outcomes.map(({ error }) => error?.code)).toEqual(['not-utf-8', undefined]);
  });

  it('refuses a text of more than 20 MB and goes on', async () => {
    const { outcomes } = await filtered(
      line({ id: 'big', text: '影'.repeat(7_000_000) }) + line({ id: 'small', text: '甲。' }),
    );
    expect(outcomes.map(({ id, error }) => [id, error?.code])).toEqual([
      ['big', 'too-large'],
      ['small', undefined],
    ]);
  });

  it('gives the same bytes for the same line, wherever it stands', async () => {
    const one = line({ id: 'a', text });
    const { stdout } = await qingyang(['filter'], { input: one + line({ id: 'b', text: '乙。' }) + one });
    const [first, , third] = stdout.split('\n');
    expect(third).toBe(first);
  });

  it('does what is likely, and with --apply safe only reports it', async () => {
    const [name] = await readdir(join(root, 'seeds'));
    const seed = line({ id: 'seed', text: await readFile(join(root, 'seeds', name ?? ''), 'utf8') });
    const displaced = async (args: readonly string[]) => {
      const { outcomes } = await filtered(seed, args);
      const found: FindingRecord[] = outcomes[0].findings;
      return found.filter((each) => each.class === 'displaced').map(({ applied }) => applied);
    };
    expect(await displaced([])).toEqual([true]);
    expect(await displaced(['--apply', 'safe'])).toEqual([false]);
  });

  it('mends breaks and widths only, and with --proof all that is certain', async () => {
    const input = line({ id: 1, text: '各地布署工作,取得成效.' });
    const mended = async (args: readonly string[]) => {
      const { articles, findings } = (await filtered(input, args)).outcomes[0];
      const classes: string[] = findings.map((each: FindingRecord) => each.class);
      return [articles[0].paragraphs, [...new Set(classes)].sort()];
    };
    expect(await mended([])).toEqual([['各地布署工作，取得成效.'], ['width']]);
    expect(await mended(['--proof'])).toEqual([['各地布署工作，取得成效。'], ['character', 'width']]);
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [join(root, 'build/qingyang.mjs'), 'filter'], { cwd: root });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (said: string) => {
      stderr += said;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    for (let count = 0; count < 2000; count++) child.stdin.write(line({ id: count, text }));
    child.stdin.end();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });
});
