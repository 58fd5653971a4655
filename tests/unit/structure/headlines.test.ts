import { describe, expect, it } from 'vitest';
import { editionOf, shown } from '../repair/mended';

const roles = (text: string): string[] => shown(editionOf(text)).filter((line) => !line.startsWith('body'));

describe('a line with a dash is the deck, never the headline', () => {
  it.each([
    ['without a mark', '# 江城地铁6号线三期月底开通\n——全长12.8公里 设站9座\n\n3月17日，新站亮相。\n'],
    ['with the same mark', '# 江城地铁6号线三期月底开通\n\n# ——全长12.8公里 设站9座\n\n3月17日，新站亮相。\n'],
    ['with the stronger mark', '## 江城地铁6号线三期月底开通\n\n# ——全长12.8公里 设站9座\n\n3月17日，新站亮相。\n'],
    [
      'where nothing has marks',
      '江城地铁6号线三期月底开通\n——全长12.8公里 设站9座\n\n本报讯（周晓彤）3月17日，新站亮相。\n',
    ],
  ])('%s', (_, text) => {
    expect(roles(text).slice(0, 2)).toEqual(['headline: 江城地铁6号线三期月底开通', 'deck: ——全长12.8公里 设站9座']);
  });
  it('a sentence with a dash under a headline is text', () => {
    expect(shown(editionOf('# 修表匠\n\n——这是他修好的第一百只表，他记得很清楚。\n\n他笑了。\n'))).toEqual([
      'headline: 修表匠',
      'body: ——这是他修好的第一百只表，他记得很清楚。',
      'body: 他笑了。',
    ]);
  });
});
