import { writeCsv } from '@core/export/csv';
import { describe, expect, it } from 'vitest';
import { exported, hostileEdition, seedEdition } from '../../support/exports';

const seed = seedEdition();

/** Reads a table as RFC 4180 says. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table for spreadsheets', () => {
  it('starts with a byte order mark, ends its lines with CR LF and quotes what needs it', () => {
    expect(writeCsv([['字', 'a,b', 'say "x"', 'two\nlines', 3]])).toBe('\ufeff字,"a,b","say ""x""","two\nlines",3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '＠x'])('never takes text for a formula: %j', (text) => {
    expect(writeCsv([[text]])).toMatch(/^\ufeff"?'/);
  });

  it('has as many cells in every row as in the first, whatever the text is', () => {
    for (const edition of [seed, hostileEdition()]) {
      for (const format of ['csv-errata', 'csv-findings', 'csv-tags'] as const) {
        const rows = rowsOf(String(exported(edition, format)));
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    }
  });
});

describe('the list of corrections', () => {
  const rows = rowsOf(String(exported(seed, 'csv-errata')));

  it('names what was, what is, the rule, the person and the time', () => {
    expect(rows[0]).toEqual(['稿件', '标题', '版', '类别', '改前', '改后', '上下文', '规则', '人', '时间', '理由']);
    const byHand = rows.filter((row) => row[8] === '编辑 甲');
    expect(byHand).toHaveLength(1);
    expect(byHand[0]?.slice(3, 7)).toEqual(['改字', '盘', '盘点', '督查推进会，全面分析［盘点］上半年工作成效，研究']);
    expect(byHand[0]?.slice(7)).toEqual(['', '编辑 甲', '2026-11-24T02:00:00.000Z', '']);
  });

  it('has the joins and the widths of the seed', () => {
    const joined = rows.filter((row) => row[3] === '接合');
    expect(joined.length).toBeGreaterThanOrEqual(9);
    expect(rows.filter((row) => row[3] === '改字').length).toBeGreaterThanOrEqual(297);
    for (const row of joined) expect(row[7]).not.toBe('');
    const moved = rows.filter((row) => row[3] === '移位').map((row) => row[6]);
    expect(moved.some((context) => context?.includes('最近少刷视频软件'))).toBe(true);
  });
});

describe('the list of tags', () => {
  it('has a row for each tag of each article', () => {
    const rows = rowsOf(String(exported(seed, 'csv-tags', { language: 'en' })));
    expect(rows[0]).toEqual(['Article', 'Headline', 'Page', 'Section', 'Tag', 'Topic']);
    expect(rows[1]).toEqual(['1', '钟楼召开二季度重点工作督查推进会', '1', '要闻', '民生', '']);
    expect(rows[2]?.slice(4)).toEqual(['medtop:04000000', '经济、商业和金融']);
    expect(rows).toHaveLength(1 + seed.issue.articles.length * 2);
  });
});
