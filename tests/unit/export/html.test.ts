import { escapeHtml, writeHtml } from '@core/export/html';
import { describe, expect, it } from 'vitest';
import { issueWith } from './issueWith';

const issue = issueWith({
  title: '钟楼日报',
  tags: ['民生'],
  articles: [
    [
      ['kicker', '自强不息'],
      ['headline', '13年助残'],
      ['lead', '本报讯（何一智）盛夏。'],
      ['subhead', '千磨万击'],
      ['body', '床前明月光\n疑是地上霜'],
      ['credit', '童华岗摄'],
    ],
    [['body', '没有标题的正文。']],
  ],
  margin: [['folio', '第4版 民生']],
});

describe('an issue as HTML', () => {
  const page = writeHtml(issue, 'zh');

  it('is one page in Chinese that loads nothing and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(page).not.toMatch(/<(script|link|img|iframe)|https?:|url\(/);
  });

  it('lists its articles, each with its headline set, its body and its notes', () => {
    expect(page).toContain(
      '<li><a href="#article-1">13年助残</a></li>\n<li><a href="#article-2">没有标题的正文。</a></li>',
    );
    expect(page).toContain(`<article id="article-1" aria-labelledby="headline-1">
<header>
<p class="kicker">自强不息</p>
<h2 id="headline-1">13年助残</h2>
</header>
<p>本报讯（何一智）盛夏。</p>
<h3>千磨万击</h3>
<p>床前明月光<br>疑是地上霜</p>
<p class="credit">童华岗摄</p>
<p class="tags"><span>标签</span> 民生</p>
</article>`);
    expect(page).toContain('<article id="article-2" aria-label="没有标题的正文。">');
    expect(page).not.toContain('（无题）');
    expect(page).not.toContain('第4版');
  });

  it('is printable, and readable by day and by night', () => {
    expect(page).toContain('@media print');
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('text-indent: 2em');
  });

  it('tells screen readers that the text is Chinese where the words around it are English', () => {
    const english = writeHtml(issue, 'en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<main lang="zh-Hans">');
    expect(english).toContain('<h2 id="contents">Contents</h2>');
    expect(english).toContain('<span lang="en">Tags</span>');
  });
});

describe('text of a scan in HTML', () => {
  const hostile = `"><script>alert('1')</script><img src=x onerror=alert(1)>&lt;\u0001`;

  it('never becomes markup, wherever it stands', () => {
    const page = writeHtml(
      issueWith({
        title: hostile,
        paper: hostile,
        tags: [hostile],
        articles: [
          [
            ['kicker', hostile],
            ['headline', hostile],
            ['deck', hostile],
            ['body', hostile],
            ['subhead', hostile],
            ['caption', hostile],
          ],
        ],
      }),
      'zh',
    );
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(page).not.toContain('\u0001');
    expect(page.split('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;').length - 1).toBe(10);
  });

  it('is escaped for content and attributes alike', () => {
    expect(escapeHtml(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
  });
});
