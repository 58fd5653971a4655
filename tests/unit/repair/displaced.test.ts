import { describe, expect, it } from 'vitest';
import { found, margin, mended, shown } from './mended';

describe('fragments of another article', () => {
  const text = `## 区领导督查防汛备汛

本报讯（田雨婷）7月8日，区长李超带队深入基层一线，实地督查防汛备汛工作。他说，要始终保持高度警惕，密切关注雨情、水

## 钟楼区召开文明城市创建推进会

情、汛情变化，持续做好监测预警，切实保障群众生命财产安全。

本报讯（安东）7月9日，钟楼区召开文明城市创建推进会，部署下阶段重点工作。

会议要求，各部门要压实责任，抓好落实。
`;
  it('goes home to the article that breaks off, and the other keeps its own', () => {
    expect(shown(mended(text))).toEqual([
      'headline: 区领导督查防汛备汛',
      'lead: 本报讯（田雨婷）7月8日，区长李超带队深入基层一线，实地督查防汛备汛工作。他说，要始终保持高度警惕，密切关注雨情、水情、汛情变化，持续做好监测预警，切实保障群众生命财产安全。',
      '---',
      'headline: 钟楼区召开文明城市创建推进会',
      'lead: 本报讯（安东）7月9日，钟楼区召开文明城市创建推进会，部署下阶段重点工作。',
      'body: 会议要求，各部门要压实责任，抓好落实。',
    ]);
  });
  it('is offered and never applied as safe', () => {
    expect(found('foreign-fragment', text).map((finding) => finding.fixing)).toEqual(['suggested']);
  });
});

describe('jump lines', () => {
  const text = `第1版 要闻

## 钟楼经开区开足马力忙生产

本报讯（安东）7月8日，记者走进钟楼经开区，处处是热火朝天的生产景象，企业开足马力赶订单、拓市

（下转第3版）

## 全区防汛工作会议召开

本报讯（田雨婷）7月8日，全区防汛工作会议召开。

第3版 综合

（上接第1版）

## 钟楼经开区开足马力忙生产

场，全力以赴冲刺全年目标。

经开区负责人说，下一步将继续优化服务。
`;
  it('pair across pages, and the article becomes one', () => {
    const edition = mended(text);
    expect(shown(edition)).toEqual([
      'headline: 钟楼经开区开足马力忙生产',
      'lead: 本报讯（安东）7月8日，记者走进钟楼经开区，处处是热火朝天的生产景象，企业开足马力赶订单、拓市场，全力以赴冲刺全年目标。',
      'body: 经开区负责人说，下一步将继续优化服务。',
      '---',
      'headline: 全区防汛工作会议召开',
      'lead: 本报讯（田雨婷）7月8日，全区防汛工作会议召开。',
    ]);
    expect(margin(edition)).toContain('repeat: 钟楼经开区开足马力忙生产');
  });
});

describe('two columns read alternately', () => {
  const left = [
    '记者从市发展改革委员会获悉，今年上',
    '半年全市固定资产投资同比增长，其中基',
    '础设施投资增速明显，制造业投资结构持',
    '续优化，高技术产业投资占比进一步提',
    '升。',
  ];
  const right = [
    '在新建的实验楼里，老师和学生们正在调',
    '试设备，准备迎接新学期的到来，校园环',
    '境焕然一新，各项配套设施也已经全部到',
    '位，图书馆的藏书数量比去年增加了一',
    '倍。',
  ];
  it('are put in order and unwrapped', () => {
    const text = `## 要闻\n\n${left.flatMap((line, index) => [line, right[index]]).join('\n')}\n`;
    expect(found('interleaved', text)).toHaveLength(1);
    const paragraphs = shown(mended(text));
    expect(paragraphs).toContain(`body: ${left.join('')}`);
    expect(paragraphs).toContain(`body: ${right.join('')}`);
  });
  it('are not seen in lines in order', () => {
    expect(found('interleaved', `## 要闻\n\n${[...left, ...right].join('\n')}\n`)).toEqual([]);
  });
});
