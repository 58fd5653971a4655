import { EXPORTERS } from '@core/export/exporters';
import { exportFiles } from '@core/export/exportFiles';
import { type CoreFormatId, FORMAT_IDS, FORMATS } from '@core/export/formats';
import type { Issue } from '@core/issue/issue';
import { describe, expect, it } from 'vitest';
import { issueWith } from './issueWith';

const issue = issueWith({ title: '钟楼日报', articles: [[['headline', '标题']], [['headline', '第二篇']]] });

function run(each: Issue, format: CoreFormatId, selection = {}) {
  return [...exportFiles({ issue: each, journal: [] }, { formats: [format], language: 'zh', selection })];
}

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
    expect(run(issue, 'md')).toEqual([
      {
        ok: true,
        value: {
          format: 'md',
          folder: '',
          name: '钟楼日报',
          extension: 'md',
          content: '# 钟楼日报\n\n## 标题\n\n## 第二篇\n',
        },
      },
    ]);
  });

  it('writes a file an article where the format wants that, numbered as in the issue', () => {
    const names = run(issue, 'nitf').map((file) => file.ok && [file.value.folder, file.value.name]);
    expect(names).toEqual([
      ['钟楼日报 nitf', '001 标题'],
      ['钟楼日报 nitf', '002 第二篇'],
    ]);
    const second = run(issue, 'nitf', { articles: ['a2'] });
    expect(second).toMatchObject([{ ok: true, value: { name: '002 第二篇' } }]);
  });

  it('takes articles by state and by tag', () => {
    const [first, other] = issue.articles;
    if (first === undefined || other === undefined) throw new Error('the issue has two articles');
    const mixed = { ...issue, articles: [first, { ...other, status: 'clean' as const, tags: ['民生'] }] };
    expect(run(mixed, 'nitf', { statuses: ['clean'] })).toHaveLength(1);
    expect(run(mixed, 'nitf', { tags: ['民生', '教育'] })).toHaveLength(1);
    expect(run(mixed, 'nitf', { statuses: ['raw'], tags: ['民生'] })).toHaveLength(0);
  });

  it('refuses an issue that has lost a character', () => {
    const lost = { ...issue, articles: [] };
    expect(run(lost, 'md')).toMatchObject([{ ok: false, error: { code: 'unbalanced' } }]);
  });
});
