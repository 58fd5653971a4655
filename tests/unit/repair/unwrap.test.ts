import { describe, expect, it } from 'vitest';
import { found, mended, shown } from './mended';

const first =
  '7月6日，钟楼召开全区综合考核暨二季度重点工作督查推进会，全面分析上半年工作成效，研究部署下阶段重点工作，总结激励、鼓劲加压。';
const second =
  '区委书记沈东出席会议并讲话。他指出，要强化争先意识，以清晰的头脑看大局，找准定位，加强统筹，坚持问题导向，进一步查摆问题。';

/** Lines of `width` characters; the first `indent` shorter. Marks that cannot start a line hang. */
function lines(text: string, width: number, indent = 0): string[] {
  const out: string[] = [];
  let line = '';
  for (const character of text) {
    const room = width - (out.length === 0 ? indent : 0);
    if (line.length >= room && !'，。、；：！？”）'.includes(character)) {
      out.push(line);
      line = '';
    }
    line += character;
  }
  return [...out, line];
}

describe('wrapped lines', () => {
  it.each([12, 15, 20, 26])('of %i characters become paragraphs', (width) => {
    const text = `## 会议\n\n${[...lines(first, width), ...lines(second, width)].join('\n')}\n`;
    expect(shown(mended(text))).toEqual(['headline: 会议', `body: ${first}`, `body: ${second}`]);
  });
  it('with printed indents part at the indents', () => {
    const wrapped = [first, second].map((text) => `　　${lines(text, 16, 2).join('\n')}`).join('\n');
    expect(shown(mended(`## 会议\n\n${wrapped}\n`))).toEqual(['headline: 会议', `body: ${first}`, `body: ${second}`]);
  });
  it('never take a headline in', () => {
    const text = `${lines(first, 14).join('\n')}\n\n区领导督查防汛\n\n${lines(second, 14).join('\n')}\n`;
    expect(shown(mended(text))).toContain('headline: 区领导督查防汛');
  });
  it('are joined without space between Han and across a staff line that stands between', () => {
    const [a = '', ...rest] = lines(first, 14);
    const text = `## 会议\n\n${[a, '', '责任编辑 张三 校对 李四', '', ...rest, ...lines(second, 14)].join('\n')}\n`;
    expect(shown(mended(text))).toContain(`body: ${first}`);
  });
  it('are not seen in a poem or a list', () => {
    expect(found('unwrap', '## 静夜思\n\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n')).toEqual([]);
    const list = Array.from({ length: 12 }, (_, index) => `第${index + 1}届钟楼杯运动会冠军获得者名单`).join('。\n');
    expect(found('unwrap', `## 名单\n\n${list}。\n`)).toEqual([]);
  });
  it('of English get spaces, and hyphens that only broke a word go', () => {
    const text = `The city council on Monday approved a plan that will pro-
tect more than four thousand homes along the river, and the
vote was unanimous after three hours of debate in the well-
known old town hall where the mayor and all of the members
had met since the flood of last winter, and they were glad
to go home at last after such a long day of work and talk.
`;
    expect(shown(mended(text))).toEqual([
      'body: The city council on Monday approved a plan that will protect more than four thousand homes along the river, and the vote was unanimous after three hours of debate in the well-known old town hall where the mayor and all of the members had met since the flood of last winter, and they were glad to go home at last after such a long day of work and talk.',
    ]);
  });
});
