import { describe, expect, it } from 'vitest';
import { editionOf, mended, shown } from '../repair/mended';

const roles = (text: string): string[] =>
  shown(editionOf(text)).map((line) => (line.startsWith('body') ? 'body' : line));

describe('headlines without marks', () => {
  it('one story: the short line that opens the page', () => {
    expect(roles('古镇灯会点亮元宵夜\n\n2月12日晚，运河古镇上万盏花灯齐放，吸引了来自各地的3.6万名游客。\n')).toEqual([
      'headline: 古镇灯会点亮元宵夜',
      'body',
    ]);
  });
  it('with the head of the page before it', () => {
    const text =
      '滨海日报\n2024年11月5日 星期二\n\n古镇灯会点亮元宵夜\n\n2月12日晚，运河古镇上万盏花灯齐放，游人如织。\n';
    expect(roles(text)).toEqual(['headline: 古镇灯会点亮元宵夜', 'body']);
  });
  it('many stories: the one before ended with a credit, run together with its text or not', () => {
    const story = (title: string, credit: string): string =>
      `${title}\n\n连日来，我县各地抢抓农时，组织农户开展春耕备耕，田间地头一派繁忙景象。${credit}\n\n`;
    const text =
      story('春耕备耕正当时', ' 李想摄') + story('灯会点亮元宵夜', '\n\n张磊 摄') + story('护鸟人守望海岸', '');
    expect(shown(mended(text, 'safe')).filter((line) => /headline|credit|---/.test(line))).toEqual([
      'headline: 春耕备耕正当时',
      'credit: 李想摄',
      '---',
      'headline: 灯会点亮元宵夜',
      'credit: 张磊 摄',
      '---',
      'headline: 护鸟人守望海岸',
    ]);
  });
});

describe('names in running text', () => {
  it('a line of names behind a sentence that goes on is its next line', () => {
    const text = '# 会议\n\n出席会议的有区领导王强、\n田雨婷 陈静\n以及各街道、各部门的主要负责人。\n';
    expect(roles(text)).toEqual(['headline: 会议', 'body', 'body', 'body']);
  });
  it('behind a headline or a finished paragraph it is the byline', () => {
    expect(roles('# 会议\n田雨婷 陈静\n会议在区政府召开。\n')).toContain('byline: 田雨婷 陈静');
    expect(roles('# 会议\n\n会议在区政府召开。\n田雨婷 陈静\n')).toContain('byline: 田雨婷 陈静');
  });
});

describe('what is left to a person', () => {
  it('a short line behind a picture inside of a story is no headline by itself', () => {
    const text = `古镇灯会点亮元宵夜

2月12日晚，运河古镇上万盏花灯齐放，吸引了来自各地的3.6万名游客。 张磊 摄

猜灯谜吃汤圆的人们

夜色中的古镇年味十足，一家三代人一起来看灯，老人和孩子都很开心。
`;
    expect(roles(text)).toEqual(['headline: 古镇灯会点亮元宵夜', 'body', 'body', 'body']);
  });
});

describe('subheads without marks', () => {
  const long = '要抓牢项目建设这个牛鼻子，强化要素保障，推动在建项目早竣工、竣工项目早投产。';
  it('two of a kind between finished paragraphs', () => {
    expect(roles(`# 经济工作会议召开\n\n${long}\n\n把项目抓在手上\n\n${long}\n\n把企业放在心上\n\n${long}\n`)).toEqual([
      'headline: 经济工作会议召开',
      'body',
      'subhead: 把项目抓在手上',
      'body',
      'subhead: 把企业放在心上',
      'body',
    ]);
  });
  it('numbered ones', () => {
    expect(roles(`# 征稿启事\n\n${long}\n\n一、征稿内容\n\n${long}\n\n二、投稿方式\n\n${long}\n`)).toContain(
      'subhead: 二、投稿方式',
    );
  });
  it('one alone may be anything, and halves of sentences are none', () => {
    expect(roles(`# 会议\n\n${long}\n\n把项目抓在手上\n\n${long}\n`)).not.toContain('subhead: 把项目抓在手上');
    const cut = `# 会议\n\n${long}\n\n委员会提出了关于提请\n\n审议修改决定草案的议案，由副主任作说明。\n\n国务院提出了关于提请\n\n审议另一项议案，由部长作说明。\n`;
    expect(roles(cut).some((line) => line.startsWith('subhead'))).toBe(false);
  });
});

describe('signatures of notices', () => {
  const notice = '根据工作安排，定于7月15日起对长江路部分路段实施交通管制，请绕行。\n\n特此公告。\n\n';
  it.each([
    ['钟楼区交通运输局\n\n2024年7月6日\n', ['note: 钟楼区交通运输局', 'note: 2024年7月6日']],
    [
      '钟楼区交通运输局\n钟楼区公安分局\n二〇二四年七月六日\n',
      ['note: 钟楼区交通运输局', 'note: 钟楼区公安分局', 'note: 二〇二四年七月六日'],
    ],
    ['2024年7月6日\n', ['note: 2024年7月6日']],
    ['钟楼区交通运输局\n', ['note: 钟楼区交通运输局']],
  ])('%s', (signature, notes) => {
    expect(shown(mended(`# 公告\n\n${notice}${signature}`)).slice(-notes.length)).toEqual(notes);
  });
  it('a date that was wrapped onto its own line is text', () => {
    expect(roles('# 会议\n\n会议定于\n2024年7月6日\n在区政府召开，请各部门参加。\n')).toEqual([
      'headline: 会议',
      'body',
      'body',
      'body',
    ]);
  });
});
