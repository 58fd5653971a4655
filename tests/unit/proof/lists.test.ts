import { placesFromCsv, placesToCsv } from '@core/lists/gazetteer';
import { houseFrom } from '@core/lists/houseFile';
import { withBylines } from '@core/lists/learned';
import { misspellings } from '@core/lists/misspellings';
import { phrasesFromCsv, phrasesToCsv } from '@core/lists/phrases';
import { rosterFromCsv, rosterOn, rosterToCsv } from '@core/lists/roster';
import { unwantedFromCsv, unwantedToCsv } from '@core/lists/unwanted';
import { counted, isRetired, userRulesFromCsv, userRulesToCsv, withRule } from '@core/lists/userRules';
import { masksOf } from '@core/text/masks';
import { describe, expect, it } from 'vitest';

const value = <T>(result: { ok: boolean; value?: T }): T | undefined => (result.ok ? result.value : undefined);

describe('lists as CSV', () => {
  it('come back as they went out, quotes, commas and line ends in cells included', () => {
    const roster = [{ name: '沈东', post: '区委书记, "班长"', from: '2023-01-01', to: '' }];
    expect(value(rosterFromCsv(rosterToCsv(roster)))).toEqual(roster);
    const places = [{ name: '钟楼区', short: '钟楼', within: '常州市' }];
    expect(value(placesFromCsv(placesToCsv(places)))).toEqual(places);
    const phrases = [{ text: '高质量发展', note: '两行\n说明' }];
    expect(value(phrasesFromCsv(phrasesToCsv(phrases)))).toEqual(phrases);
    const words = [{ word: '大妈', instead: '女士', note: '' }];
    expect(value(unwantedFromCsv(unwantedToCsv(words)))).toEqual(words);
    const rules = [{ wrong: '己经', right: '已经', accepted: 2, refused: 1, made: '2024-07-10', by: '张三' }];
    expect(value(userRulesFromCsv(userRulesToCsv(rules)))).toEqual(rules);
  });
  it('cannot run as a formula in a spreadsheet', () => {
    expect(rosterToCsv([{ name: '=1+1', post: '', from: '', to: '' }])).toContain("'=1+1");
    expect(value(rosterFromCsv(rosterToCsv([{ name: '=1+1', post: '', from: '', to: '' }])))?.[0]?.name).toBe('=1+1');
  });
  it('read columns in any order and refuse a table without them in a sentence', () => {
    expect(value(rosterFromCsv('post,name\n区长,李超\n'))).toEqual([{ name: '李超', post: '区长', from: '', to: '' }]);
    const refused = rosterFromCsv('a,b\n1,2\n');
    expect(refused.ok || refused.error.message.zh).toContain('name');
  });
});

describe('the roster', () => {
  const roster = [{ name: '沈东', post: '区长', from: '2020-01-01', to: '2023-01-01' }];
  it('holds on a day', () => {
    expect(rosterOn(roster, '2022-05-05')).toHaveLength(1);
    expect(rosterOn(roster, '2024-05-05')).toHaveLength(0);
  });
  it('learns accepted bylines, but none that may be a misreading of a known one', () => {
    const learned = withBylines([{ name: '童华岗', post: '', from: '', to: '' }], ['何一智', '童华冈', '何一智']);
    expect(learned.map(({ name }) => name)).toEqual(['童华岗', '何一智']);
  });
});

describe('rules from corrections', () => {
  const rule = { wrong: '己经', right: '已经', accepted: 0, refused: 0, made: '', by: '' };
  it('count and retire', () => {
    let rules = withRule([], rule);
    rules = counted(rules, '己经', 'accepted');
    for (let times = 0; times < 3; times++) rules = counted(rules, '己经', 'refused');
    expect(rules[0]).toMatchObject({ accepted: 1, refused: 3 });
    expect(rules.map(isRetired)).toEqual([true]);
  });
});

describe('the house file', () => {
  it('is read whole or refused with the place of the mistake', () => {
    expect(value(houseFrom({ rules: { dash: { enabled: false } } }))?.rules.dash).toEqual({ enabled: false });
    const refused = houseFrom({ rules: { dash: { severity: 'loud' } } });
    expect(refused.ok || refused.error.message.en).toContain('rules.dash.severity');
  });
});

describe('the list of misspellings', () => {
  it('never calls a right form wrong', () => {
    const rights = new Set(misspellings().map(({ right }) => right));
    expect(misspellings().filter(({ wrong }) => rights.has(wrong))).toEqual([]);
  });
});

describe('masks', () => {
  const kinds = (text: string): string[] =>
    masksOf(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  it('know what is not Chinese', () => {
    expect(kinds('见https://a.cn/b,c。会')).toEqual(['address https://a.cn/b,c']);
    expect(kinds('共1,200人12:30到，3:2胜，2024-07-06，3.14')).toEqual([
      'number 1,200',
      'time 12:30',
      'ratio 3:2',
      'date 2024-07-06',
      'number 3.14',
    ]);
    expect(kinds('型号WD-40和5G-A，标准GB/T 15834-2011，电话010-88845678')).toEqual([
      'model WD-40',
      'model 5G-A',
      'model GB/T 15834-2011',
      'phone 010-88845678',
    ]);
    expect(kinds('他说Hello, world对f(x)=2')).toEqual(['english Hello, world', 'formula f(x)=2']);
    expect(kinds('见[链接](http://a.cn)和`代码`')).toEqual(['markup [链接](http://a.cn)', 'markup `代码`']);
  });
  it('leave Chinese alone', () => expect(masksOf('全是汉字，没有别的。')).toEqual([]));
});
