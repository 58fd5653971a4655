import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleRecord, recordOf } from '@core/export/record';
import type { Finding } from '@core/findings/finding';
import { ledgerOf } from '@core/issue/ledger';
import { scannedText, shownText, sourcesById } from '@core/issue/span';
import { type ApplyLevel, clean, detect } from '@core/pipeline';
import { newEdition } from '@core/structure/newEdition';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/sources.mjs';
import { readSourceFile } from '../../electron/files/readSourceFile';
import { author } from '../support/issues';

/** The issue that a new user starts with: what the seed must show, sentence by sentence. */

const [name = ''] = await readdir(join(root, 'seeds'));
const path = join(root, 'seeds', name);
const scan = await readFile(path, 'utf8');

/** The halves of the nine paragraphs that a column end cut, as they end and begin. */
const BREAKS = [
  ['对相关板块颁发“豹子奖”', '“蜗牛奖”。'],
  ['坚持问题导向，通过', '月度通报的方式，'],
  ['部门要落实主体', '责任，在各自领域'],
  ['贯穿基层治理的各方面、全过', '程，加快形成'],
  ['总理讲话后基于企业', '一路以来的实践与发展'],
  ['邀请天大师生来常州、钟楼走', '一走、看一看，'],
  ['三大方向十条举措，支', '持总部企业做优做强'],
  ['她每天都会来西林', '公园捡垃圾，'],
  ['最近为了残疾人', '的手工订单四处奔波'],
] as const;

async function imported() {
  const file = await readSourceFile(path);
  if (!file.ok) throw new Error(file.error.message.en);
  const { bytes: _kept, problems: _none, ...source } = file.value;
  const edition = newEdition('seed', '', [{ id: 't1', ...source }], author);
  if (!edition.ok) throw new Error(edition.error.message.en);
  return edition.value;
}

async function mended(level: ApplyLevel) {
  const cleaned = clean(await imported(), level, author);
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  const { edition, applied } = cleaned.value;
  const open = detect(edition.issue);
  return { edition, applied, open, record: recordOf(edition.issue, { applied, open }) };
}

function articleOf(record: { readonly articles: readonly ArticleRecord[] }, headline: string): ArticleRecord {
  const found = record.articles.find((article) => article.headline === headline);
  if (found === undefined) throw new Error(`There is no article ${headline}.`);
  return found;
}

const ofClass = (findings: readonly Finding[], kind: Finding['class']) =>
  findings.filter((finding) => finding.class === kind);

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** Wide and half-width marks are one here: what is compared is everything else. */
const narrow = (text: string) =>
  text.replace(/[，；：？！（）]/g, (mark) => ',;:?!()'['，；：？！（）'.indexOf(mark)] as string);

describe('the seed issue', () => {
  it('has nine paragraphs that are cut mid-sentence, and each is joined with a stated reason', async () => {
    const { record, applied } = await mended('safe');
    const text = record.articles.flatMap(({ paragraphs }) => paragraphs);
    for (const [end, start] of BREAKS)
      expect(text.some((paragraph) => paragraph.includes(`${end}${start}`))).toBe(true);
    const joins = ofClass(applied, 'join');
    expect(joins).toHaveLength(9);
    for (const { evidence, fixes } of joins) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { zh, en } of [...evidence, ...(fixes[0]?.why ?? [])]) expect(zh !== '' && en !== '').toBe(true);
    }
  });

  it('one of them is 豹子奖 and 蜗牛奖: a closing quote alone does not end a sentence', async () => {
    const joins = ofClass(detect((await imported()).issue), 'join');
    const award = joins.find(({ before }) => before.includes('豹子奖'));
    expect(award?.before).toContain('蜗牛奖');
    expect(award?.fixing).toBe('safe');
  });

  it('has one article whose first column stands at its end, and the rotation is offered as one fix', async () => {
    const { record, open } = await mended('safe');
    const displaced = ofClass(open, 'displaced');
    expect(displaced).toHaveLength(1);
    expect(displaced[0]).toMatchObject({ fixing: 'suggested', fixes: [expect.anything()] });
    expect(displaced[0]?.evidence.length).toBeGreaterThan(0);
    // Until a person accepts it, the article stands as it was scanned.
    const { paragraphs } = articleOf(record, '13年助残为近千残疾人找回自信');
    expect(paragraphs[0]).toMatch(/^可以拿到1200—1500元左右/);
    expect(paragraphs.at(-1)).toMatch(/每个月$/);
  });

  it('accepted, that article reads from 最近少刷视频软件 to 更多合适的工作机会。', async () => {
    const { record } = await mended('suggested');
    const { paragraphs, byline, notes } = articleOf(record, '13年助残为近千残疾人找回自信');
    expect(paragraphs[0]).toMatch(/^“最近少刷视频软件，要保护眼睛，多休息。”/);
    expect(paragraphs.at(-1)).toMatch(/为残疾人提供更多合适的工作机会。$/);
    expect(paragraphs.join('\n')).toContain('每个月可以拿到1200—1500元左右');
    expect(byline).toEqual(['何一智', '陶莹']);
    expect(notes).toEqual(['何一智 陶莹']);
  });

  it('has 双模范 大满贯, with another heading level, as an article like the others, its credit recognised', async () => {
    const { record } = await mended('safe');
    expect(record.articles.map(({ headline }) => headline)).toEqual([
      '钟楼召开二季度重点工作督查推进会',
      '全区党建引领基层治理领导协调机制第一次全体会议召开',
      '区领导督查防汛备汛等工作',
      '李强总理主持召开座谈会 微亿智造受邀参加',
      '天大师生来常“就业旅行”',
      '3企业获评市级总部企业',
      '双模范 大满贯',
      '13年助残为近千残疾人找回自信',
    ]);
    const { credit, paragraphs } = articleOf(record, '双模范 大满贯');
    expect(credit).toBe('童华岗 冷媚妮 王栋栋图文报道');
    expect(paragraphs.at(-1)).toMatch(/利用的辛勤付出。$/);
  });

  it('has six leads 本报讯（…） that give bylines', async () => {
    const { record } = await mended('safe');
    const leads = record.articles.filter(({ lead }) => lead !== '').map(({ lead, byline }) => [lead, byline.join(' ')]);
    expect(leads).toEqual([
      ['本报讯（田雨婷 何一智 童华岗 张鑫）', '田雨婷 何一智 童华岗 张鑫'],
      ['本报讯（薛暮嵘 田雨婷）', '薛暮嵘 田雨婷'],
      ['本报讯（田雨婷）', '田雨婷'],
      ['本报讯（童华岗 叶思佳）', '童华岗 叶思佳'],
      ['本报讯（王淑君 任梦玉 左叙言）', '王淑君 任梦玉 左叙言'],
      ['本报讯（安东）', '安东'],
    ]);
  });

  it('has 297 half-width marks; all of them become full width and nothing else changes', async () => {
    const { edition, record } = await mended('safe');
    const sources = sourcesById(edition.issue.sources);
    const replaced = edition.issue.articles
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans))
      .filter(({ text }) => text !== undefined)
      .map((span) => [scannedText(span, sources), shownText(span, sources)] as const)
      .filter(([before]) => before.trim() !== '');
    expect(replaced.reduce((count, [before]) => count + before.length, 0)).toBe(297);
    for (const [before, after] of replaced) expect(narrow(after)).toBe(before);
    const shown = record.articles.flatMap(({ headline, paragraphs, notes }) => [headline, ...paragraphs, ...notes]);
    expect([...withoutSpace(narrow(shown.join('')))].sort()).toEqual(
      [...withoutSpace(scan.replace(/^#+/gm, ''))].sort(),
    );
    expect(shown.join('\n')).not.toMatch(/[,;:?!()]/);
  });

  it.each(['safe', 'suggested'] as const)('balances to the character after %s fixes', async (level) => {
    const { edition } = await mended(level);
    const { imported, kept, replaced, deleted, margin, balanced, problems } = ledgerOf(edition.issue);
    expect(imported).toBe(scan.length);
    expect(kept + replaced + deleted + margin).toBe(imported);
    expect(problems).toEqual([]);
    expect(balanced).toBe(true);
  });
});
