import { describe, expect, it } from 'vitest';
import { margin, mended, shown } from './mended';

/** Small issues in the style of other papers, read and mended by the safe batch and what is likely. */
const WEEKLY = `The Harbor Weekly
Friday, July 5, 2024 | Page A1

Ferry Service Returns to Pine Island
After Two Years, Riders Line Up Before Dawn
By JANE DOE, Staff Writer

PINE ISLAND — The first ferry in two years left the town dock at 6:15 a.m. Monday with 84 passengers, three dogs and a brass band on board, and the harbor-
master said the boat would run every hour until Labor Day.

"I never thought I would see it again," said Tom Brown, who has lived on the island since 1961. "My wife cried when the horn blew, and so

did I."

The county paid $1.2 million for repairs ...

"It was worth every cent," Mayor Ruth Ellis told the crowd.

Photos by Sam Lee

Continued on Page A4

Library Adds Sunday Hours
By Sam Lee

Starting this week, the public library on Main Street will open its doors on Sundays from noon to 5 p.m., the board said after a vote on Tuesday evening.

- Story time starts at 1 p.m.;

- Computers close at 4:30 p.m.
`;

const TRAD = `島嶼日報
中華民國一一三年七月十日 星期三 第5版 地方

老街書店重開 居民擠爆
——七十年招牌重現巷口
本報記者 陳建國 攝影 林美玲

「我小時候放學就躲在這裡看漫畫。」昨日上午，停業三年的老街書店重新開幕，鄰里長輩一早就在門口排

隊，店主張太太忙得合不攏嘴。

「書店是大家的客廳，」張太太說，「我們想把『人情味』留

下來。」

社區大學也在二樓開設讀書會，每週三晚上七點開課……

「這裡又亮燈了。」住在對面的李伯伯說。 圖為書店重開首日。 林美玲攝

漁港週末辦市集

週末起，漁港廣場將舉辦海鮮市集，現場有三十個攤位，民眾可搭乘免費接駁車前往。 （王志明）
`;

describe('papers of other styles', () => {
  it('an English-language weekly', () => {
    const edition = mended(WEEKLY);
    expect([edition.issue.paper, edition.issue.date]).toEqual(['The Harbor Weekly', '2024-07-05']);
    expect(shown(edition)).toEqual([
      'headline: Ferry Service Returns to Pine Island',
      'deck: After Two Years, Riders Line Up Before Dawn',
      'byline: By JANE DOE, Staff Writer',
      'lead: PINE ISLAND — The first ferry in two years left the town dock at 6:15 a.m. Monday with 84 passengers, three dogs and a brass band on board, and the harbormaster said the boat would run every hour until Labor Day.',
      'body: "I never thought I would see it again," said Tom Brown, who has lived on the island since 1961. "My wife cried when the horn blew, and so did I."',
      'body: The county paid $1.2 million for repairs ...',
      'body: "It was worth every cent," Mayor Ruth Ellis told the crowd.',
      'byline: Photos by Sam Lee',
      '---',
      'headline: Library Adds Sunday Hours',
      'byline: By Sam Lee',
      'body: Starting this week, the public library on Main Street will open its doors on Sundays from noon to 5 p.m., the board said after a vote on Tuesday evening.',
      'body: - Story time starts at 1 p.m.;',
      'body: - Computers close at 4:30 p.m.',
    ]);
    expect(margin(edition)).toEqual([
      'masthead: The Harbor Weekly',
      'folio: Friday, July 5, 2024 | Page A1',
      'jump-line: Continued on Page A4',
    ]);
  });
  it('a page in traditional characters with corner quotes', () => {
    const edition = mended(TRAD);
    expect([edition.issue.paper, edition.issue.date]).toEqual(['島嶼日報', '2024-07-10']);
    expect(shown(edition)).toEqual([
      'headline: 老街書店重開 居民擠爆',
      'deck: ——七十年招牌重現巷口',
      'byline: 本報記者 陳建國 攝影 林美玲',
      'body: 「我小時候放學就躲在這裡看漫畫。」昨日上午，停業三年的老街書店重新開幕，鄰里長輩一早就在門口排隊，店主張太太忙得合不攏嘴。',
      'body: 「書店是大家的客廳，」張太太說，「我們想把『人情味』留下來。」',
      'body: 社區大學也在二樓開設讀書會，每週三晚上七點開課……',
      'body: 「這裡又亮燈了。」住在對面的李伯伯說。',
      'caption: 圖為書店重開首日。',
      'credit: 林美玲攝',
      '---',
      'headline: 漁港週末辦市集',
      'body: 週末起，漁港廣場將舉辦海鮮市集，現場有三十個攤位，民眾可搭乘免費接駁車前往。 （王志明）',
    ]);
    expect(margin(edition)).toEqual(['masthead: 島嶼日報', 'folio: 中華民國一一三年七月十日 星期三 第5版 地方']);
  });
});
