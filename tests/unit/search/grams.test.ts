import { ftsQuery, gramsOf, placeOf } from '@core/search/grams';
import { describe, expect, it } from 'vitest';

describe('the words of the search index', () => {
  it('are pairs of neighbours, and nothing crosses a mark', () => {
    expect(gramsOf('钟楼区，5Ｇ时代')).toBe('钟楼 楼区 区 5g g时 时代 代');
    expect(gramsOf('“，。”')).toBe('');
    expect(gramsOf('𠮷野家')).toBe('𠮷野 野家 家');
  });

  it.each([
    ['钟楼', '"钟楼"'],
    ['楼', '"楼" *'],
    ['钟楼区', '"钟楼 楼区"'],
    ['钟楼 民生', '"钟楼" AND "民生"'],
    ['ＡＢ', '"ab"'],
    ['" OR *', '"or"'],
    ['，。', ''],
  ])('and a query of “%s” asks for them in a row', (text, query) => expect(ftsQuery(text)).toBe(query));

  it.each([
    ['在钟楼区召开', '钟楼', { start: 1, end: 3 }],
    ['在Ai时代', 'ＡＩ', { start: 1, end: 3 }],
    ['没有', '钟楼', undefined],
    ['什么', '', undefined],
  ])('the place in “%s” of “%s”', (text, query, place) => expect(placeOf(text, query)).toEqual(place));
});
