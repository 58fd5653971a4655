import { parseByline } from '@core/structure/byline';
import { findTailCredit, parseCredit } from '@core/structure/credit';
import { furnitureOf } from '@core/structure/furniture';
import { parseJump } from '@core/structure/jump';
import { parseLead } from '@core/structure/lead';
import { parsePeople } from '@core/structure/people';
import { describe, expect, it } from 'vitest';

const names = (text: string): string | undefined =>
  parseLead(text)
    ?.people.map((person) => `${person.role}${person.name}`)
    .join(' ');

describe('leads', () => {
  it.each([
    ['本报讯(田雨婷 何一智)盛夏时节', '本报', '田雨婷 何一智'],
    ['本报讯（记者孙珺 通讯员褚家威）7月6日', '本报', '记者孙珺 通讯员褚家威'],
    ['本报讯 记者张三报道：7月6日', '本报讯', '记者张三'],
    ['新华社北京7月6日电（记者 李四 王五）国务院', '新华社', '记者李四 记者王五'],
    ['据新华社北京、南京7月6日电 记者从', '新华社', ''],
    ['常州日报讯（安 东）近日', '常州日报', '安东'],
    ['本报北京7月6日讯（记者 张三）今天', '本报', '记者张三'],
    ['（记者 张三）今天', '', '记者张三'],
    ['本報訊（記者 陳大文）立法會', '本报', '記者陳大文'],
    ['SPRINGFIELD, Ill. (AP) — The council', 'AP', ''],
  ])('%s', (text, agency, people) => {
    expect(parseLead(text)?.agency).toBe(agency);
    expect(names(text)).toBe(people);
  });
  it.each([
    '据报道，全市用电量创下新高',
    '区政府通报近期用电情况',
    '通讯员制度已经实行多年',
    '资讯（第三期）已经出版',
    '本报记者来到现场',
    '新华社记者也在现场',
  ])('%s is none', (text) => {
    expect(parseLead(text)).toBeUndefined();
  });
});

describe('bylines and credits', () => {
  it.each([
    '何一智 陶莹',
    '本报记者 张三 通讯员 李四',
    '□记者 欧阳修文',
    '（本报记者 张建国）',
    'By JANE MILLER and TOM BROWN',
    '文/图 记者 Lily Chen',
    '记者 Lily Chen、张三 实习生 Tom O’Brien',
    '本報記者 陳建國',
    'By JANE MILLER, Staff Writer',
    'Photos by Tom Brown',
  ])('%s is a byline', (text) => {
    expect(parseByline(text)).toBeDefined();
  });
  it.each([
    '双模范 大满贯',
    '钟楼 发布',
    '公 告',
    '二十四节气·白露',
    '钟楼日报',
    '区领导督查防汛',
    '会上，张三说',
    '',
    'Lily Chen',
    'App 下载',
    'By the River',
  ])('%s is none', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });
  it.each(['童华岗 冷媚妮 王栋栋图文报道', '（本报记者 张三 摄）', '张三 供图', '李四 文/图'])(
    '%s is a credit',
    (text) => {
      expect(parseCredit(text)).toBeDefined();
    },
  );
  it.each([
    ['文/图 记者 Lily Chen', [['Lily Chen', '记者']]],
    [
      '文 张三 图 李四',
      [
        ['张三', '文'],
        ['李四', '图'],
      ],
    ],
    [
      '张三 文 李四 摄',
      [
        ['张三', '文'],
        ['李四', '摄'],
      ],
    ],
    [
      '安 东、张 磊 摄',
      [
        ['安东', '摄'],
        ['张磊', '摄'],
      ],
    ],
    [
      '图文 张磊 摄 本报记者 王璐 通讯员 陆海涛 文/摄 李想摄',
      [
        ['张磊', '摄'],
        ['王璐', '本报记者'],
        ['陆海涛', '通讯员'],
        ['李想', '摄'],
      ],
    ],
  ])('%s: each with what they did', (text, people) => {
    expect(parsePeople(text)?.map(({ name, role }) => [name, role])).toEqual(people);
    expect(parseCredit(text)?.people ?? parseByline(text)).toEqual(parsePeople(text));
  });
  it('a credit at the end of a paragraph needs a finished sentence before it', () => {
    expect(findTailCredit('付出辛勤的努力。 童华岗 王栋栋图文报道')?.text).toBe('童华岗 王栋栋图文报道');
    expect(findTailCredit('据记者张三报道')).toBeUndefined();
    expect(findTailCredit('以上由记者张三报道。')).toBeUndefined();
  });
});

describe('furniture', () => {
  it.each([
    ['第1版 要闻', 'page-number', '1'],
    ['A03 民生', 'page-number', 'A03'],
    ['2版·综合新闻', 'page-number', '2'],
    ['2019年3月27日 星期日', 'folio', ''],
    ['钟楼报 2024年7月10日 星期三 第2版 要闻', 'folio', '2'],
    ['责任编辑 蒋敏雪 版式 周影月 校对 孙素芸', 'staff-line', ''],
    ['□责编:毛环 □组版:赵杰宜', 'staff-line', ''],
    ['责编／张三 美编／李四', 'staff-line', ''],
    ['国内统一刊号 CN 32-0012 总第1234期', 'masthead', ''],
    ['（下转第3版）', 'jump-line', ''],
    ['Continued on Page 5', 'jump-line', ''],
    ['THE EVENING POST | Monday, July 8, 2024 | Page 3', 'folio', ''],
    ['— 3 —', 'page-number', '3'],
  ])('%s', (text, role, page) => {
    expect(furnitureOf(text)?.role).toBe(role);
    expect(furnitureOf(text)?.page).toBe(page);
  });
  it.each([
    '2024年7月10日',
    '责任编辑张三说，这是一项长期工作',
    '第3版规划已经公布',
    '7月6日，钟楼召开会议',
    '编辑部的故事',
    '12名学生',
    '要闻',
  ])('%s is none', (text) => {
    expect(furnitureOf(text)).toBeUndefined();
  });
  it('jump lines name the other page', () => {
    expect(parseJump('（下转第三版）')).toEqual({ direction: 'to', page: '3', title: '' });
    expect(parseJump('（上接第A01版《钟楼召开会议》）')).toEqual({
      direction: 'from',
      page: 'A01',
      title: '钟楼召开会议',
    });
  });
});
