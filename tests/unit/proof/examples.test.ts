import { describe, expect, it } from 'vitest';
import { byRule, proofed } from './found';

/** A rule, a text with its trouble, and what the rule would do. */
const FOUND: readonly (readonly [rule: string, text: string, change: string])[] = [
  ['full-stop', '会议今天在北京召开.与会代表发言。', '.→。'],
  ['full-stop', '会议今天在北京召开｡与会代表发言。', '｡→。'],
  ['ellipsis', '荔枝、龙眼、芒果...应有尽有。', '...→……'],
  ['ellipsis', '荔枝、龙眼、芒果…应有尽有。', '…→……'],
  ['ellipsis', '荔枝、龙眼、芒果。。。应有尽有。', '。。。→……'],
  ['dash', '这项工程--金谷花园开工了。', '--→——'],
  ['dash', '这项工程──金谷花园开工了。', '──→——'],
  ['wide-digits', '全年完成１２３４．５万元。', '１２３４．５→1234.5'],
  ['wide-digits', '全年完成１，２００万元。', '１，２００→1,200'],
  ['middle-dot', '阿卜杜拉•买买提来了。', '•→·'],
  ['zero-width', '全面推\u200b进工作。', '\u200b→'],
  ['name-dot', '阿卜杜拉.买买提来了。', '.→·'],
  ['straight-quotes', '他说"今天开工"，大家鼓掌。', '"→“'],
  ['pair', '他说“今天开工，大家鼓掌。', 'marked'],
  ['nested-pair', '他说：“要落实“三高”要求，抓紧干。”', '“→‘'],
  ['repeated-mark', '各项工作，，取得成效。', '，，→，'],
  ['repeated-mark', '各项工作取得成效，。', '，。→。'],
  ['mood-marks', '真的吗！？大家都问。', '！？→？！'],
  ['edge-mark', '会议（，全区）召开。', '，→'],
  ['ellipsis-with-etc', '荔枝、龙眼……等水果丰收。', '……等→等'],
  ['sequence-mark', '（一）、加强领导，落实责任。', '、→'],
  ['sequence-mark', '一，加强领导，落实责任。', '，→、'],
  ['corner-quotes', '他获得「优秀」称号。', '「→“'],
  ['space-beside-mark', '各项工作 ，取得成效。', ' →'],
  ['han-space', '会议研究部署，全 面推进工作，取得成效。', ' →'],
  ['ampersand', '集建区&杏塘水系开工。', '&→和'],
  ['connector', '每袋重5-10公斤。', '-→～'],
  ['connector', '展览2018-2022年举办。', '-→—'],
  ['range-unit', '产值9～16亿元。', '9→9亿'],
  ['range-unit', '同比增长12～15%。', '12→12%'],
  ['mixed-numeral', '现场有4千人参加。', '4千→4000'],
  ['mixed-numeral', '总投资3亿4千万元。', '3亿4千万→3.4亿'],
  ['misread-digits', '这是2O24年的工作。', '2O24→2024'],
  ['misread-digits', '会议于l2日召开。', 'l2→12'],
  ['short-year', '工程于24年7月6日开工。', '24→2024'],
  ['zero-numeral', '二零二四年开工。', '二零二四年→二〇二四年'],
  ['mixed-date', '二〇二四年7月开工。', '二〇二四年7月→2024年7月'],
  ['decimal-point', '同比增长3·5%。', '·→.'],
  ['grouping', '共发放1，200元补贴。', '1，200→1,200'],
  ['weekday-digit', '活动在星期5举行。', '5→五'],
  ['weekday-digit', '农历正月15闹元宵。', '15→十五'],
  ['some-tens', '来了10几个人。', '10→十'],
  ['percent', '增长百分之30。', '百分之30→30%'],
  ['compat-unit', '建筑面积500㎡。', '㎡→平方米'],
  ['unit-case', '每袋5KG。', 'KG→kg'],
  ['approximator', '约有100人，约30公里左右。', 'marked'],
  ['times-less', '能耗下降2倍。', 'marked'],
  ['approximate', '他在这里住了三、四天。', '三、四→三四'],
  ['list-count', '天合光能、星宇股份、万帮新能源等2家企业参加。', 'marked'],
  ['impossible-date', '2月30日召开会议。', 'marked'],
  ['event-dot', '“3.15”活动举行。', '3.15→3·15'],
  ['misspelling', '截止目前，各地布署到位。', '截止目前→截至目前'],
  ['near-phrase', '深入开展扫黑除恩专项斗争。', '恩→恶'],
  ['confusable', '一辆磨托车停在路边。', '磨→摩'],
  ['doubled', '创新力量不足的的短板。', '的的→的'],
  ['doubled-word', '来到钟楼区钟楼区检查工作。', '钟楼区钟楼区→钟楼区'],
  ['traditional', '这是一個好消息。', '個→个'],
  ['compat-form', '今⽇召开会议。', '⽇→日'],
  ['lone-script', '他在入ロ处等候。', 'ロ→口'],
  ['unwanted-word', '关爱残废人事业。', '残废人→残疾人'],
];

/** Text that is right, though a naive tool would touch it. */
const LEFT_ALONE: readonly string[] = [
  '每个月可以拿到1200—1500元左右的收入。',
  '各县（市、区）和10公顷/亿元的要求都落实了。',
  '参加者“双向奔赴”“再续前缘”，始终坚定“定必干、干必成”的信念。',
  '微亿智造创始人、COO潘正颐今年30多岁，近百名员工、4成客户、3天2晚。',
  '会议12:30开始，比分3:2，共1,200人，网址 https://www.example.com/a?b=1,2;c 可查。',
  '电话010-88845678，型号5G-A、WD-40，标准GB/T 15834-2011。',
  '切实做到“为车减重”，为基层赋能。',
  '第二、三产业发展，一、二等奖颁出，6、7月份举行。',
  '他说：“要抓好落实。”随后离开。',
  '消息传开，大家问：“真的吗？”“真的！”',
  '中国—东盟博览会开幕，“科技—产业—金融”良性循环。',
  '今年年底，部长王广华和国家家庭医生、宣传部部长一同到场。',
  '慢慢地，家家户户都看看、想想，星星火炬代代相传。',
  '乾隆年间的瞭望台，慰藉人心，著名作家于先生到场。',
  '用 f(x)=2 表示，写作 He said, "Hello, world." 即可。',
  '投资5千瓦设备、买3千克苹果，上升2个百分点。',
  '“一二·九”运动和“五四”运动，“3·15”晚会。',
  '近年来，超过60%的企业约有30人。',
];

describe('each rule', () => {
  for (const [rule, text, change] of FOUND) {
    it(`${rule}: ${text}`, () => {
      const found = byRule(rule, text);
      expect(found).toContain(change);
    });
  }
});

describe('what is right is left alone', () => {
  for (const text of LEFT_ALONE) {
    it(text, () => expect(proofed(text).map(({ rule, before }) => `${rule}: ${before}`)).toEqual([]));
  }
});

describe('findings', () => {
  it('cite their clause, marked as long as it is not checked, and speak both languages', () => {
    const [finding] = proofed('各项工作，，取得成效。');
    expect(finding?.clause).toContain('待核');
    expect(finding?.message.zh).not.toBe('');
    expect(finding?.message.en).not.toBe('');
    expect(finding?.fixing).toBe('suggested');
  });
  it('of two rules about the same characters only the surer one speaks', () => {
    expect(proofed('大家一起走向末来的日子。')).toHaveLength(1);
  });
});
