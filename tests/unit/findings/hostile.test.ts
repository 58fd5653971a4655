import { emptyIssue, replay } from '@core/edit/journal';
import { ledgerOf } from '@core/issue/ledger';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { clean, detect, PASSES } from '@core/pipeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf, shown } from '../repair/mended';

const author = { who: 'test', when: '2024-07-10T00:00:00Z' };

/** Proofing rules have their own tests; here a house that only sets widths. */
const OFF = PASSES.flatMap((pass) => (pass.id === 'proof' ? pass.rules : [])).filter((rule) => rule.id !== 'width');
const HOUSE = { ...DEFAULT_HOUSE, rules: Object.fromEntries(OFF.map((rule) => [rule.id, { enabled: false }])) };

/** Pieces of newspaper text in any order: what rules look for, next to what they do not expect. */
const piece = fc.constantFrom(
  '## 钟楼召开会议',
  '### ——来自一线',
  '本报讯（田雨婷 何一智）盛夏时节，热浪滚滚',
  '本报讯(记者 张',
  '新华社北京7月6日电（记者 李四）国务院',
  '何一智 陶莹',
  '童华岗 冷媚妮图文报道',
  '责任编辑 张三 版式 李四',
  '第1版 要闻',
  '（下转第3版）',
  '（上接第1版）',
  '图为会议现场。',
  '会上,沈东说:“要抓好落实',
  '月度通报的方式，进一步查摆问题、剖析原因。”',
  '。，”）',
  '各项工作取得成效',
  'The city council ap-',
  'proved a plan.',
  '2024年7月10日',
  '12',
  '　　',
  '“',
  '',
);
const ends = fc.constantFrom('\n', '\n\n', '\r\n', '\f', '\u2028', '', ' ');
const page = fc
  .array(fc.tuple(piece, ends), { maxLength: 40 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));
/** Any code units at all, lone surrogates included. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

/** Imports, detects and cleans a text; everything that must hold for any text. */
function survives(text: string): void {
  const start = editionOf(text);
  expect(ledgerOf(start.issue).problems).toEqual([]);
  expect(ledgerOf(start.issue).margin + ledgerOf(start.issue).kept).toBe(text.length);
  for (const finding of detect(start.issue, HOUSE)) expect(finding.confidence).toBeGreaterThanOrEqual(0);
  const cleaned = clean(start, 'suggested', author, HOUSE);
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  const { edition } = cleaned.value;
  expect(ledgerOf(edition.issue).balanced).toBe(true);
  // Comparing a million spans one by one takes longer than everything else; replay itself has property tests.
  if (text.length > 10_000) return;
  const replayed = replay(emptyIssue('issue', edition.issue.title, edition.issue.sources), edition.journal);
  expect(replayed.ok && replayed.value).toEqual({ ...edition.issue });
}

describe('any text', () => {
  it('made of random code units is imported, read and cleaned without a loss', () => {
    fc.assert(fc.property(anything, survives), { numRuns: 300 });
  });
  it('made of pieces of a newspaper in any order is as well', () => {
    fc.assert(fc.property(page, survives), { numRuns: 300 });
  });
  it('comes to rest: cleaning again and again ends, and what is clean stays as it is', () => {
    fc.assert(
      fc.property(page, (text) => {
        let edition = editionOf(text);
        for (let round = 0; round < 6; round++) {
          const cleaned = clean(edition, 'suggested', author, HOUSE);
          if (!cleaned.ok) throw new Error(cleaned.error.message.en);
          if (cleaned.value.applied.length === 0) return;
          edition = cleaned.value.edition;
        }
        throw new Error(`does not come to rest:\n${shown(edition).join('\n')}`);
      }),
      { numRuns: 200 },
    );
  });
  it.each([
    ['one Han character', '国'],
    ['one letter', 'a'],
    ['commas', ','],
    ['opening quotes', '“'],
    ['brackets', '(（会'],
    ['lone surrogates', '\ud840'],
    ['names', '张三 '],
    ['staff words', '责任编辑 '],
    ['spaces', ' '],
    ['sentences', '会议召开了,大家说:好。'],
  ])(
    'with a line of a megabyte of %s is read',
    (_, unit) => {
      survives(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    },
    60_000,
  );
  it('with thousands of short lines is read', () => {
    survives('会议强调\n'.repeat(4_000));
    survives('“会议强调，\n\n'.repeat(4_000));
  }, 60_000);
});
