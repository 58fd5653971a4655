import { DEFAULT_HOUSE } from '@core/lists/house';
import type { Speller } from '@core/lists/speller';
import { describe, expect, it } from 'vitest';
import { byRule, proofed } from './found';

const house = {
  ...DEFAULT_HOUSE,
  roster: [
    { name: '沈东明', post: '区委书记', from: '2023-01-01', to: '' },
    { name: '李超群', post: '区长', from: '', to: '' },
    { name: '童华岗', post: '', from: '', to: '' },
  ],
  places: [
    { name: '钟楼区', short: '钟楼', within: '常州市' },
    { name: '武进区', short: '武进', within: '常州市' },
    { name: '邹区镇', short: '邹区', within: '钟楼区' },
  ],
  phrases: [{ text: '河长制工作专班', note: '' }],
  unwanted: [{ word: '大妈', instead: '女士', note: '' }],
};

describe('dates', () => {
  it('a weekday that is not that of the calendar, the year taken from the issue', () => {
    expect(byRule('weekday', '7月10日（星期四）召开会议。')).toEqual(['四→三']);
    expect(byRule('weekday', '7月10日（星期三）召开会议。')).toEqual([]);
    expect(byRule('weekday', '7月10日（星期四）召开会议。', undefined, '')).toEqual([]);
  });
  it('a past event after the date of the issue, but not a plan', () => {
    expect(byRule('news-date', '7月16日，全区召开工作会议。')).toEqual(['marked']);
    expect(byRule('news-date', '7月16日将召开工作会议。')).toEqual([]);
    expect(byRule('news-date', '近日，3月2日举行的比赛受到关注。')).toEqual(['marked']);
  });
  it('a headline that names another day than the text', () => {
    expect(byRule('headline-date', '## 会议7月8日召开\n\n7月9日，会议在钟楼召开。\n')).toEqual(['marked']);
  });
  it('an ordinal of the headline that the text contradicts', () => {
    expect(byRule('ordinal', '## 第34个全国土地日到来\n\n第33个全国土地日宣传活动举行。\n')).toEqual(['marked']);
    expect(byRule('ordinal', '## 第34个全国土地日到来\n\n第34个全国土地日与第33个全国土地日不同。\n')).toEqual([]);
  });
});

describe('names', () => {
  it('one character away from the roster, behind the post', () => {
    expect(byRule('roster-name', '区委书记沈东明出席会议。', house)).toEqual([]);
    expect(byRule('roster-name', '区委书记沈东朋出席会议。', house)).toEqual(['沈东朋→沈东明']);
    expect(byRule('roster-name', '市民沈东朋出席会议。', house)).toEqual([]);
  });
  it('a byline one character away from the roster', () => {
    expect(byRule('byline-name', '本报讯（记者 童华冈）会议召开。', house)).toEqual(['童华冈→童华岗']);
    expect(byRule('byline-name', '本报讯（记者 童华岗）会议召开。', house)).toEqual([]);
  });
  it('a person behind the post of another', () => {
    expect(byRule('post', '区长沈东明出席会议。', house)).toEqual(['区长→区委书记']);
    expect(byRule('post', '副区长沈东明出席会议。', house)).toEqual([]);
  });
  it('a place behind one that does not hold it', () => {
    expect(byRule('place-within', '来到武进区邹区镇检查。', house)).toEqual(['武进区→钟楼区']);
    expect(byRule('place-within', '来到常州市邹区镇、钟楼区邹区镇检查。', house)).toEqual([]);
  });
});

describe('the house', () => {
  it('adds phrases and words of its own', () => {
    expect(byRule('near-phrase', '成立河长制工乍专班。', house)).toEqual(['乍→作']);
    expect(byRule('unwanted-word', '一位大妈走来。', house)).toEqual(['大妈→女士']);
  });
  it('switches rules off and on, changes severities, and never makes a rule bolder', () => {
    const strict = {
      ...DEFAULT_HOUSE,
      rules: {
        dash: { enabled: false },
        'title-marks': { enabled: true },
        'repeated-mark': { severity: 'hint' as const, fixing: 'safe' as const },
      },
    };
    expect(byRule('dash', '这项工程--金谷花园开工了。', strict)).toEqual([]);
    expect(byRule('title-marks', '参加《表演课》学习。', strict)).toHaveLength(1);
    expect(byRule('title-marks', '参加《表演课》学习。')).toEqual([]);
    const [finding] = proofed('各项工作，，取得成效。', strict);
    expect([finding?.severity, finding?.fixing]).toEqual(['hint', 'suggested']);
  });
  it('spells Latin words, and never sends Chinese to the dictionary', () => {
    const asked: string[] = [];
    const speller: Speller = {
      correct: (word) => {
        asked.push(word);
        return word !== 'sentense';
      },
      suggest: () => ['sentence'],
    };
    const text = '他写道 This is a wrong sentense of Beijing，会议2024年结束 COO TikTok 5G。';
    expect(byRule('latin-spelling', text, { ...DEFAULT_HOUSE, speller })).toEqual(['sentense→sentence']);
    expect(asked.join('')).toMatch(/^[a-z']+$/);
  });
  it('a rule made of a correction suggests it, counts, and retires when it is refused', () => {
    const rule = { wrong: '左叙盲', right: '左叙言', accepted: 1, refused: 0, made: '', by: '' };
    const learned = { ...DEFAULT_HOUSE, userRules: [rule] };
    expect(byRule('user-rule', '记者左叙盲报道。', learned)).toEqual(['左叙盲→左叙言']);
    const tired = { ...DEFAULT_HOUSE, userRules: [{ ...rule, refused: 3 }] };
    expect(byRule('user-rule', '记者左叙盲报道。', tired)).toEqual([]);
  });
});

describe('pairs', () => {
  it('report only the mark without a partner', () => {
    expect(byRule('pair', '他说“好，大家鼓掌。\n\n他又说“很好”（笑）。')).toEqual(['marked']);
    expect(byRule('pair', '会议（全区召开，讨论《条例》和（办法）。')).toEqual(['marked']);
  });
  it('let a quotation of several paragraphs open at each and close once', () => {
    expect(byRule('pair', '他说：“第一段话讲完了。\n\n“第二段话讲完了。”')).toEqual([]);
  });
  it('know list numbers and apostrophes', () => {
    expect(byRule('pair', '要求如下：1）抓落实；2）抓督查。Don’t stop。')).toEqual([]);
  });
});

describe('an issue', () => {
  it('a sentence twice in an article', () => {
    const sentence = '各级各部门要把党建引领基层治理作为重大政治任务抓实抓好。';
    expect(byRule('repeated-sentence', `${sentence}会议强调。\n\n沈东指出。${sentence}`)).toHaveLength(1);
  });
});
