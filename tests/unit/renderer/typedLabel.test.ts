import { changeBetween } from '@core/edit/typing';
import { describe, expect, it } from 'vitest';
import { typedLabel } from '../../../renderer/editor/typedLabel';

function label(before: string, after: string): string {
  const change = changeBetween(before, after);
  return change === undefined ? '' : typedLabel(change, before).zh;
}

describe('what the history calls typed steps', () => {
  it.each([
    ['大会\n开幕', '大会开幕', '合并段落'],
    ['大会开幕', '大会\n开幕', '分段'],
    ['大会开幕', '大会今日开幕', '输入“今日”'],
    ['大会今日开幕', '大会开幕', '删去“今日”'],
    ['大会今\n日开幕', '大会开幕', '删去 2 字并合并段落'],
    ['大会开幕', '大会闭幕', '改写为“闭”'],
    ['大会开幕', '大会今日\n于此开幕', '输入并分段“今日¶于此”'],
  ])('%j → %j is %s', (before, after, said) => {
    expect(label(before, after)).toBe(said);
  });
});
