import { glueBetween } from '@core/repair/seamEvidence';
import { describe, expect, it } from 'vitest';
import { found, mended, shown } from './mended';

const seams = (left: string, right: string): number => found('join', `## 会议\n\n${left}\n\n${right}\n`).length;

describe('paragraphs that look like one and are not', () => {
  it.each([
    ['- 第一点说的是甲;', '- 第二点说的是乙。'],
    ['- 修好老城区的排水管', '- 增加早晚高峰的班车'],
    ['• 持身份证到窗口登记；', '• 领取号牌，按号就座。'],
    ['（一）加强组织领导，压实工作责任；', '（二）加强宣传引导，营造良好氛围；'],
    ['1.按时参加会议；', '2.手机调至静音。'],
    ['①身份证原件；', '②户口簿复印件。'],
    ['第一，要把责任落到人；', '第二，要把时间表定下来。'],
  ])('items of a list: %s ⏎ %s', (left, right) => {
    expect(seams(left, right)).toBe(0);
  });
  it('a sentence that was cut inside an item is still joined', () => {
    expect(seams('（一）各部门要加强组织领导，落实主体', '责任，确保各项工作有序推进。')).toBe(1);
  });
  it.each([
    ['文/图 记者 Lily Chen', '"Hello, everyone! Today we are going to talk about robots."上午10:15，她正在上课。'],
    ['本报记者 王璐 通讯员 陆海涛 文/摄', '清晨的古镇笼罩在薄雾里，船工已经开始忙碌。'],
  ])('who signed and the text: %s ⏎ %s', (left, right) => {
    expect(seams(left, right)).toBe(0);
  });
  it.each(['……', '...'])('a sentence that trails off with %s and a new speaker', (dots) => {
    expect(seams(`注意用眼，每次使用不超过20分钟${dots}`, '“The key is balance, not speed,”Johnson说。')).toBe(0);
  });
  it('a quotation that trails off and is closed in the next paragraph stays open to a join', () => {
    expect(seams('他念道：“我们要坚持‘人民至上……', '生命至上’的理念，把每件小事办好。”')).toBe(1);
  });
});

describe('lists in wrapped lines', () => {
  it('each item starts its own paragraph, also where all lines are full', () => {
    const text = `# 便民提示

社区服务中心本周起调整办事流程，请居民
留意以下事项，避免多跑一趟。窗口开放时间
为上午九点到下午五点，中午不休息，周末照
常办理。
- 办理居住证的居民请携带身份证原件和租房
合同。
- 领取号牌后请在等候区就座，按号办理手续；
（一）七十岁以上老人可由家属代办各项业务；
（二）残疾人可以预约上门服务，电话预约即可。
`;
    expect(shown(mended(text)).slice(2)).toEqual([
      'body: - 办理居住证的居民请携带身份证原件和租房合同。',
      'body: - 领取号牌后请在等候区就座，按号办理手续；',
      'body: （一）七十岁以上老人可由家属代办各项业务；',
      'body: （二）残疾人可以预约上门服务，电话预约即可。',
    ]);
  });
});

describe('what stands between two parts', () => {
  it.each([
    ['Lily Chen', '"Hello"', ' '],
    ['he calls it', '“Plan B”', ' '],
    ['他说', '“你好”', ''],
    ['用的是App', '“滨海充电”', ''],
  ])('%s + %s', (left, right, glue) => {
    expect(glueBetween(left, right)).toBe(glue);
  });
});
