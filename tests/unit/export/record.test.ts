import { recordOf } from '@core/export/record';
import type { Finding } from '@core/findings/finding';
import { describe, expect, it } from 'vitest';
import { issueWith } from './issueWith';

const none = { applied: [], open: [] };

describe('an issue as a record', () => {
  const issue = issueWith({
    tags: ['民生'],
    articles: [
      [
        ['headline', '李强总理主持召开座谈会'],
        ['headline', '微亿智造受邀参加'],
        ['lead', '本报讯（童华岗 叶思佳）调研期间。'],
        ['subhead', '小标题'],
        ['body', '正文。'],
        ['byline', '何一智 陶莹'],
        ['credit', '童华岗 冷媚妮 王栋栋图文报道'],
        ['caption', '图为现场'],
      ],
    ],
    margin: [
      ['folio', '第4版 民生'],
      ['layout', '\n\n## \n　　\r\n### \n'],
      ['layout', '****\n'],
    ],
  });
  const record = recordOf(issue, none);

  it('has the body as it reads, the lead in front, and what stands outside of it as notes', () => {
    expect(record.articles).toEqual([
      {
        kicker: '',
        headline: '李强总理主持召开座谈会 微亿智造受邀参加',
        deck: '',
        lead: '本报讯（童华岗 叶思佳）',
        byline: ['童华岗', '叶思佳', '何一智', '陶莹'],
        credit: '童华岗 冷媚妮 王栋栋图文报道',
        paragraphs: ['本报讯（童华岗 叶思佳）调研期间。', '小标题', '正文。'],
        notes: ['何一智 陶莹', '童华岗 冷媚妮 王栋栋图文报道', '图为现场'],
        tags: ['民生'],
      },
    ]);
  });

  it('discards furniture, and of the layout what is more than blanks and heading marks', () => {
    expect(record.discarded).toEqual(['第4版 民生', '****']);
  });

  it('has every character of the input once, blanks and heading marks left out', () => {
    const bare = (text: string) => text.replace(/^\s*#+/gm, '').replace(/\s/g, '');
    const [article] = record.articles;
    const shown = [article?.headline, ...(article?.paragraphs ?? []), ...(article?.notes ?? []), ...record.discarded];
    expect(bare(shown.join(''))).toBe(bare(issue.sources[0]?.text ?? ''));
  });

  it('accounts for every character', () => {
    expect(record.ledger).toMatchObject({ replaced: 0, deleted: 0, balanced: true });
    expect(record.ledger.kept + record.ledger.margin).toBe(record.ledger.imported);
  });
});

describe('the findings of a record', () => {
  const finding: Finding = {
    id: 'f1',
    rule: 'half-width',
    class: 'width',
    severity: 'error',
    fixing: 'safe',
    where: { container: 'a1', paragraph: 'p1', start: 2, end: 3 },
    related: [],
    message: { zh: '半角标点', en: 'Half-width mark' },
    evidence: [{ zh: '前面是汉字', en: 'A Han character stands before it' }],
    confidence: 1,
    before: '',
    after: '',
    fixes: [],
  };

  it('say what became of them, why, in which article and at which words', () => {
    const issue = issueWith({ articles: [[['body', '盛夏,时节']]], margin: [['folio', '第4版']] });
    const outside = { ...finding, where: { container: 'margin', paragraph: 'p2', start: 0, end: 1 } };
    const { findings } = recordOf(issue, { applied: [{ ...finding, before: '盛夏,' }], open: [finding, outside] });
    expect(findings.map(({ applied, article, text }) => [applied, article, text])).toEqual([
      [true, 0, '盛夏,'],
      [false, 0, '盛夏,时节'],
      [false, -1, '第4版'],
    ]);
    expect(findings[0]).toMatchObject({ rule: 'half-width', class: 'width', evidence: finding.evidence });
  });
});
