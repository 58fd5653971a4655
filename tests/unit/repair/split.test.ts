import { describe, expect, it } from 'vitest';
import { found, mended, shown } from './mended';

describe('what was run together', () => {
  it('a credit at the end of a paragraph becomes a paragraph of its own', () => {
    expect(shown(mended('## 双模范\n\n成绩的背后是辛勤付出。 童华岗 王栋栋图文报道\n'))).toEqual([
      'headline: 双模范',
      'body: 成绩的背后是辛勤付出。',
      'credit: 童华岗 王栋栋图文报道',
    ]);
  });
  it('prose that ends with 报道 is left alone', () => {
    expect(found('glued-credit', '## 消息\n\n他说，这件事已有媒体作了报道\n')).toEqual([]);
  });
  it('a headline and its body in one line part at the lead', () => {
    expect(shown(mended('## 全区防汛工作会议召开 本报讯（田雨婷）7月8日，全区防汛工作会议召开。\n'))).toEqual([
      'headline: 全区防汛工作会议召开',
      'lead: 本报讯（田雨婷）7月8日，全区防汛工作会议召开。',
    ]);
  });
  it('a paragraph with two leads becomes two articles', () => {
    const text =
      '## 简讯\n\n本报讯（安东）近日，市发改委公布了入围名单。本报讯（田雨婷）7月8日，区长李超带队督查防汛。\n';
    expect(found('second-lead', text)).toHaveLength(1);
    const paragraphs = shown(mended(text));
    expect(paragraphs).toContain('lead: 本报讯（安东）近日，市发改委公布了入围名单。');
    expect(paragraphs).toContain('lead: 本报讯（田雨婷）7月8日，区长李超带队督查防汛。');
  });
  it('two articles in one part before the second headline', () => {
    const text = `## 区领导督查防汛

本报讯（田雨婷）7月8日，区长李超带队督查防汛。

他强调，要抓好落实。

3企业获评市级总部企业

本报讯（安东）近日，市发改委公布了入围名单。
`;
    expect(shown(mended(text)).filter((line) => line.startsWith('headline'))).toEqual([
      'headline: 区领导督查防汛',
      'headline: 3企业获评市级总部企业',
    ]);
  });
  it('a mention of the agency in a sentence is no lead', () => {
    expect(found('second-lead', '## 消息\n\n本报讯（安东）据新华社报道，会议已经结束。新华社记者也在现场。\n')).toEqual(
      [],
    );
  });
});

describe('repeats', () => {
  it('words read twice at a seam are taken out once', () => {
    const text = '## 会议\n\n加强统筹，坚持问题导向，通过月度通报的\n\n通过月度通报的方式，进一步查摆问题。\n';
    expect(shown(mended(text))).toEqual([
      'headline: 会议',
      'body: 加强统筹，坚持问题导向，通过月度通报的方式，进一步查摆问题。',
    ]);
  });
  it('a paragraph read twice leaves the article', () => {
    const twice = '会议要求，各部门各单位要压实责任，抓好工作落实，确保取得实效。';
    expect(shown(mended(`## 会议\n\n${twice}\n\n下一步将继续推进。\n\n${twice}\n`))).toEqual([
      'headline: 会议',
      `body: ${twice}`,
      'body: 下一步将继续推进。',
    ]);
  });
});
