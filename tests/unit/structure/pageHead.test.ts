import { isoDate } from '@core/structure/issueDate';
import { describe, expect, it } from 'vitest';
import { editionOf, margin, shown } from '../repair/mended';

describe('the head of a page is no article', () => {
  it.each([
    ['滨海日报\n二〇二四年十一月五日  第3版\n', '滨海日报', '2024-11-05'],
    ['滨海日报\n\n二〇二四年十一月五日\n', '滨海日报', '2024-11-05'],
    ['今日安平 JINRI ANPING\n2024年7月6日 星期六\n', '今日安平', '2024-07-06'],
    ['The Harbor Weekly\nFriday, July 5, 2024 | Page A1\n', 'The Harbor Weekly', '2024-07-05'],
    ['島嶼日報\n中華民國一一三年七月十日 星期三\n', '島嶼日報', '2024-07-10'],
  ])('%s', (head, paper, date) => {
    const edition = editionOf(`${head}\n海岸线上的护鸟人\n本报记者 孙海燕\n\n清晨5点，老郑背着望远镜出了门。\n`);
    expect([edition.issue.paper, edition.issue.date]).toEqual([paper, date]);
    expect(margin(edition).map((line) => line.split(':')[0])).toEqual(['masthead', 'folio']);
    expect(shown(edition)[0]).toBe('headline: 海岸线上的护鸟人');
  });
  it('a headline that ends like the name of a paper stays a headline', () => {
    expect(shown(editionOf('我们为什么还读报\n本报记者 孙海燕\n\n清晨，老郑打开了报箱。\n'))[0]).toBe(
      'headline: 我们为什么还读报',
    );
  });
});

describe('dates of an issue', () => {
  it.each([
    ['2024年7月10日', '2024-07-10'],
    ['二〇二四年十一月二十五日', '2024-11-25'],
    ['二○二四年十月十日', '2024-10-10'],
    ['民國一百一十三年', ''],
    ['2024年13月1日', ''],
    ['Sept. 5, 2024', '2024-09-05'],
    ['May be 2024', ''],
  ])('%s is %s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});
