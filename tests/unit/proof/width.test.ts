import { halfWidthMarks } from '@core/proof/halfWidth';
import { describe, expect, it } from 'vitest';

const full = (text: string): string => {
  const marks = new Set(halfWidthMarks(text));
  return [...text].map((c, at) => (marks.has(at) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');
};

describe('half-width marks', () => {
  it.each([
    ['会上,沈东说:要抓好落实;', '会上，沈东说：要抓好落实；'],
    ['见表1)和(图2', '见表1）和（图2'],
    ['(记者 张三)', '（记者 张三）'],
    ['（见表1)', '（见表1）'],
    ['应率达98%,年均', '应率达98%，年均'],
    ['真好!!!', '真好！！！'],
    ['COO潘正颐(化名),说', 'COO潘正颐（化名），说'],
    ['时间:7月', '时间：7月'],
  ])('%s', (text, expected) => {
    expect(full(text)).toBe(expected);
  });
  it.each([
    '人口1,200万',
    '12:30开始',
    '比分3:2',
    'f(x)=2',
    'He said, "Hello, world."',
    'U.S. News, Inc.',
    'http://www.example.com',
    '见https://example.com/a?b=1',
    'Hello there, 世界',
  ])('%s is left alone', (text) => {
    expect(full(text)).toBe(text);
  });
});
