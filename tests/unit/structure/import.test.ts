import { newEdition } from '@core/structure/newEdition';
import { describe, expect, it } from 'vitest';
import { author, sourceOf } from '../../support/issues';
import { editionOf, margin, shown } from '../repair/mended';

describe('a source becomes articles', () => {
  it('with kicker, headline and deck by their marks', () => {
    expect(shown(editionOf('### 奋进新征程\n\n## 区领导督查防汛\n\n### ——来自一线的报道\n\n7月8日，防汛。\n'))).toEqual(
      ['kicker: 奋进新征程', 'headline: 区领导督查防汛', 'deck: ——来自一线的报道', 'body: 7月8日，防汛。'],
    );
  });
  it('where headlines have no marks', () => {
    const text = `区领导督查防汛备汛等工作

本报讯（田雨婷）7月8日，区长李超带队深入基层一线。

他强调，要抓好落实。

3企业获评市级总部企业

本报讯（安东）近日，市发改委公布了名单。
`;
    expect(shown(editionOf(text))).toEqual([
      'headline: 区领导督查防汛备汛等工作',
      'lead: 本报讯（田雨婷）7月8日，区长李超带队深入基层一线。',
      'body: 他强调，要抓好落实。',
      '---',
      'headline: 3企业获评市级总部企业',
      'lead: 本报讯（安东）近日，市发改委公布了名单。',
    ]);
  });
  it('keeps subheads of one article inside it', () => {
    const text = `# 全区工作会议召开

会议指出，成绩来之不易。

## 强化争先意识

要提高站位。

## 强化攻坚意识

要聚焦重点。
`;
    expect(shown(editionOf(text)).filter((line) => !line.startsWith('body'))).toEqual([
      'headline: 全区工作会议召开',
      'subhead: 强化争先意识',
      'subhead: 强化攻坚意识',
    ]);
  });
  it('puts furniture into the margin and remembers the page', () => {
    const edition = editionOf('第2版 民生\n\n## 会议召开\n\n会议召开了。\n\n责任编辑 张三\n');
    expect(margin(edition)).toEqual(['page-number: 第2版 民生', 'staff-line: 责任编辑 张三']);
    expect(edition.issue.articles[0]?.page).toBe('2');
    expect(edition.issue.articles[0]?.section).toBe('民生');
  });
  it('reads every kind of line end and every indent', () => {
    expect(shown(editionOf('一。\r\n　　二。\r三。\f四。\u2028五。\u0085 六。\u2029七。\v八。'))).toEqual(
      ['一。', '二。', '三。', '四。', '五。', '六。', '七。', '八。'].map((text) => `body: ${text}`),
    );
  });
  it('has no article where there is no text', () => {
    expect(shown(editionOf(''))).toEqual([]);
    expect(shown(editionOf('\n \n　\n'))).toEqual([]);
  });
  it.each([
    ['000_d71c5b696be54879.txt', '会议召开'],
    ['七月第二期.txt', '七月第二期'],
  ])('named %s and silent about paper and date is called %s', (name, title) => {
    const source = { ...sourceOf('## 会议召开\n\n会议召开了。\n'), name };
    const edition = newEdition('issue', '', [source], author);
    expect(edition.ok && edition.value.issue.title).toBe(title);
  });
  it('guesses the paper and the date', () => {
    const { issue } = editionOf('钟楼报 2024年7月10日 星期三 第1版 要闻\n\n## 会议召开\n\n会议召开了。\n');
    expect([issue.title, issue.paper, issue.date]).toEqual(['钟楼报 2024-07-10', '钟楼报', '2024-07-10']);
  });
});
