import { escapeText, writeMarkdown } from '@core/export/markdown';
import { describe, expect, it } from 'vitest';
import { issueWith } from './issueWith';

describe('an issue as Markdown', () => {
  it('has a heading for each article, the headline set in lines of its own, and no margin', () => {
    const issue = issueWith({
      title: '钟楼日报 2024-07-10',
      paper: '钟楼日报',
      date: '2024-07-10',
      tags: ['民生', '助残'],
      articles: [
        [
          ['kicker', '自强不息'],
          ['headline', '13年助残为近千残疾人找回自信'],
          ['deck', '——记西艺坊'],
          ['byline', '何一智 陶莹'],
          ['body', '“最近少刷视频软件。”'],
          ['subhead', '千磨万击'],
          ['body', '　　他说，1200—1500元。'],
          ['credit', '童华岗图文报道'],
          ['caption', '图为西艺坊'],
        ],
      ],
      margin: [['folio', '第4版 民生']],
    });
    expect(writeMarkdown(issue, 'zh')).toBe(`# 钟楼日报 2024-07-10

## 13年助残为近千残疾人找回自信

肩题：自强不息

副题：——记西艺坊

何一智 陶莹

“最近少刷视频软件。”

### 千磨万击

他说，1200—1500元。

童华岗图文报道

图为西艺坊

标签：民生、助残
`);
  });

  it('says paper and date only where the title does not', () => {
    const about = (title: string) =>
      writeMarkdown(issueWith({ title, paper: '钟楼日报', date: '2024-07-10', articles: [] }), 'zh').split('\n')[2] ??
      '';
    expect(about('国庆专刊')).toBe('钟楼日报 · 2024-07-10');
    expect(about('钟楼日报 第401期')).toBe('2024-07-10');
    expect(about('钟楼日报 2024年7月10日')).toBe('');
  });

  it('has a break where there is no headline, joins several headings, and leaves out what shows nothing', () => {
    const issue = issueWith({
      articles: [
        [
          ['body', ' '],
          ['body', '正文。'],
        ],
        [
          ['headline', '李强总理主持召开座谈会'],
          ['headline', '微亿智造受邀参加'],
        ],
      ],
    });
    expect(writeMarkdown(issue, 'zh')).toBe(
      '# 清样\n\n* * *\n\n正文。\n\n## 李强总理主持召开座谈会 微亿智造受邀参加\n',
    );
    expect(writeMarkdown(issue, 'en')).toMatch(/^# Clean proof\n\n\* \* \*\n\n正文。\n/);
  });
});

describe('text of a scan in Markdown', () => {
  it.each([
    ['a Chinese sentence is left as it is', '“3:2”的1,200—1500元（见表1），杏塘村集建区&杏塘水系 + 98%！'],
    ['a file name with underscores too', '000_d71c5b696be54879'],
    ['1. without a space is no list', '1.全面推进'],
  ])('%s', (_name, text) => {
    expect(escapeText(text)).toBe(text);
  });

  it.each([
    ['a heading', '# 第3版', '\\# 第3版'],
    ['a list', '- 一是', '\\- 一是'],
    ['a list with a plus', '+ 一是', '\\+ 一是'],
    ['a numbered list', '1. 全面', '1\\. 全面'],
    ['a numbered list with a bracket', '12) 全面', '12\\) 全面'],
    ['a quotation', '> 编者按', '\\> 编者按'],
    ['a rule', '---', '\\---'],
    ['HTML', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a link', '[点此](javascript:alert(1))', '\\[点此\\](javascript:alert(1))'],
    ['a link that somebody else opened', '](javascript:alert(1))', '\\](javascript:alert(1))'],
    ['a picture', '![x](http://x/)', '!\\[x\\](http://x/)'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a fence', '```', '\\`\\`\\`'],
    ['emphasis', '**重要** _x_', '\\*\\*重要\\*\\* \\_x\\_'],
    ['struck out text', '1~2和3~4', '1\\~2和3\\~4'],
    ['a table', '甲 | 乙', '甲 \\| 乙'],
    ['an entity', '&lt;b&gt; &#60;', '\\&lt;b\\&gt; \\&#60;'],
    ['an escape', '\\<b>', '\\\\\\<b>'],
    ['a rule of a table under a line', '甲\n:-:', '甲  \n\\:-:'],
    ['a heading by underlining', '甲\n===', '甲  \n\\==='],
    ['code by indenting', '\t    四格', '四格'],
  ])('never becomes %s', (_name, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('cannot close or leave its heading', () => {
    const issue = issueWith({ articles: [[['headline', '学习 C #\n## 伪造的标题']]] });
    expect(writeMarkdown(issue, 'zh')).toContain('\n## 学习 C # ## 伪造的标题\n');
    expect(writeMarkdown(issueWith({ articles: [[['headline', '学习 C #']]] }), 'zh')).toContain('\n## 学习 C \\#\n');
  });
});
