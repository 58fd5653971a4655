import { describe, expect, it } from 'vitest';
import { found, mended, shown } from './mended';

const seams = (left: string, right: string): number => found('join', `## 会议\n\n${left}\n\n${right}\n`).length;

describe('cut paragraphs', () => {
  it.each([
    ['会议通报考核结果，对相关板块颁发“豹子奖”', '“蜗牛奖”。'],
    ['区领导要扛好领导责任，部门要落实主体', '责任，在各自领域牵头抓总。'],
    ['把党的领导贯穿基层治理的各方面、全过', '程，加快形成新格局。'],
    ['“五六年前，她每天都会来西林', '公园捡垃圾，看到人就要躲起来。”郑建嵘回忆说。'],
    ['要坚持问题导向，', '明确整改措施，确保各项工作有序推进。'],
    ['他說，「我們要堅持以人為本，做好服', '務工作，讓大家滿意。」'],
  ])('%s ⏎ %s is joined', (left, right) => {
    expect(seams(left, right)).toBe(1);
  });
  it.each([
    ['会议召开了，大家进行了讨论。', '会后，沈东一行来到现场。'],
    ['沈东强调：', '“要抓好落实，压实责任。”'],
    ['通知如下：', '一、提高思想认识，加强组织领导。'],
    ['钟楼区人民政府', '本报讯（安东）近日，市发改委公布了入围名单。'],
    ['2024年7月10日', '会议要求，各部门要压实责任，抓好落实。'],
    ['“我们一定做好。”', '“大家放心。”'],
    ['“第一段引文没有收住。', '“第二段接着引，到这里才收。”'],
  ])('%s ⏎ %s is left alone', (left, right) => {
    expect(seams(left, right)).toBe(0);
  });
  it('closes over a caption and a staff line in between, and both stay out of the sentence', () => {
    const text =
      '## 会议\n\n加强统筹，坚持问题导向，通过\n\n图为会议现场。\n\n责任编辑 张三\n\n月度通报的方式，进一步查摆问题。\n';
    expect(shown(mended(text))).toEqual([
      'headline: 会议',
      'body: 加强统筹，坚持问题导向，通过月度通报的方式，进一步查摆问题。',
      'caption: 图为会议现场。',
    ]);
  });
  it('says why, and names the word across the seam', () => {
    const [finding] = found('join', '## 会议\n\n要贯穿基层治理的各方面、全过\n\n程，加快形成新格局。\n');
    expect(finding?.evidence.map((said) => said.zh)).toContain('断处合成“全过程”');
  });
});
