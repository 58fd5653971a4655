import { describe, expect, it } from 'vitest';
import { found, mended, shown } from './mended';

describe('a caption that was run into a paragraph', () => {
  it('is split off with the credit behind it', () => {
    const text = '# 春耕备耕正当时\n\n连日来，旋耕机来回穿梭，一派繁忙景象。 图为农机手在作业。 李想摄\n';
    expect(shown(mended(text, 'safe'))).toEqual([
      'headline: 春耕备耕正当时',
      'body: 连日来，旋耕机来回穿梭，一派繁忙景象。',
      'caption: 图为农机手在作业。',
      'credit: 李想摄',
    ]);
  });
  it.each([
    ['连日来，旋耕机来回穿梭，一派繁忙景象。 图为农机手在作业。', 'safe'],
    ['连日来，旋耕机来回穿梭，一派繁忙景象。图为农机手在作业。', 'suggested'],
    ['連日來，旋耕機來回穿梭，「一派繁忙景象。」　圖為農機手在作業。', 'safe'],
  ])('%s: %s', (text, fixing) => {
    expect(found('glued-caption', `# 春耕\n\n${text}\n`).map((finding) => finding.fixing)).toEqual([fixing]);
  });
  it.each([
    '他把墙上的地图为我们讲了一遍。',
    '设计者以此图为蓝本。图为何物，他没有说，我们也没有问，后来才知道。大家笑了。',
  ])('%s is prose', (text) => {
    expect(found('glued-caption', `# 春耕\n\n${text}\n`)).toEqual([]);
  });
});

describe('a line that looks like a headline, where little speaks for it', () => {
  const text = (title: string): string =>
    `灯会点亮元宵夜\n\n2月12日晚，运河古镇上万盏花灯齐放，吸引了来自各地的3.6万名游客前来观赏。\n\n${title}\n\n据古镇管委会介绍，灯会将持续至2月26日，每晚18:00至21:30亮灯，门票30元一人，儿童免票。\n`;
  it('is offered as another article, then as a subhead, and never done by a program', () => {
    const [finding, ...others] = found('title-line', text('夜游船票卖空'));
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe('这一行像标题：“夜游船票卖空”');
    expect(finding?.fixes.map((fix) => fix.label.zh)).toEqual(['从这里拆成另一篇', '定为小标题']);
    expect(shown(mended(text('夜游船票卖空')))).toContain('body: 夜游船票卖空');
  });
  it.each(['夜游船票已经卖空。', '夜游船票、灯谜、', '的夜游船票和'])('%s is not offered', (line) => {
    expect(found('title-line', text(line))).toEqual([]);
  });
  it('is not offered where headlines have marks', () => {
    expect(found('title-line', `# ${text('夜游船票卖空')}`)).toEqual([]);
  });
});
