import { EXPORTERS, exportIssue } from '@core/export/exporters';
import { FORMAT_IDS, FORMATS } from '@core/export/formats';
import { describe, expect, it } from 'vitest';
import { issueWith } from './issueWith';

const issue = issueWith({ title: '钟楼日报', articles: [[['headline', '标题']]] });

describe('exporting an issue', () => {
  it('offers every format with a name in both languages, and Markdown and HTML first', () => {
    expect(EXPORTERS.slice(0, 2).map(({ id, extension }) => [id, extension])).toEqual([
      ['md', 'md'],
      ['html', 'html'],
    ]);
    for (const { name } of FORMATS) expect(name.zh && name.en).toBeTruthy();
    expect(new Set(FORMAT_IDS).size).toBe(FORMATS.length);
  });

  it('writes the format that was asked for', () => {
    expect(exportIssue(issue, 'md', 'zh')).toEqual({ ok: true, value: '# 钟楼日报\n\n## 标题\n' });
    expect(exportIssue(issue, 'html', 'zh')).toMatchObject({ ok: true, value: expect.stringContaining('<h2') });
  });

  it('refuses an issue that has lost a character', () => {
    const lost = { ...issue, articles: [] };
    expect(exportIssue(lost, 'md', 'zh')).toMatchObject({ ok: false, error: { code: 'unbalanced' } });
  });
});
