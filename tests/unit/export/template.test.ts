import { escapeHtml } from '@core/export/html';
import { fillTemplate } from '@core/export/template';
import { describe, expect, it } from 'vitest';

const parts = {
  title: `"><script>alert('1')</script>{{articles}}`,
  paper: 'javascript:alert(1)',
  date: '2024-07-10',
  language: 'zh-Hans',
  contents: '<nav></nav>',
  articles: '<article></article>',
  style: 'p { margin: 0 }',
};

const fill = (template: string) => fillTemplate(template, parts, escapeHtml);

describe('a house template', () => {
  it('gets its slots filled, text escaped, and nothing that was filled in is read again', () => {
    const filled = fill(
      '<title>{{title}}</title><style>{{style}}</style><p title="{{ title }}">{{date}}</p>{{articles}}',
    );
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;{{articles}}';
    expect(filled).toEqual({
      ok: true,
      value: `<title>${escaped}</title><style>p { margin: 0 }</style><p title="${escaped}">2024-07-10</p><article></article>`,
    });
  });

  it.each([
    '<script>"{{title}}"</script>{{articles}}',
    '<script>{{articles}}</script>',
    '<style>{{title}}</style>{{articles}}',
    '<a href="{{paper}}">x</a>{{articles}}',
    '<a onclick="{{title}}">x</a>{{articles}}',
    '<p style="{{title}}">x</p>{{articles}}',
    '<p title={{title}}>x</p>{{articles}}',
    '<p {{title}}>x</p>{{articles}}',
    '<{{title}}>{{articles}}',
    '<!-- {{title}} -->{{articles}}',
    '<!doctype {{title}}>{{articles}}',
    '<textarea>{{articles}}</textarea>',
    '<p title="{{articles}}"></p>{{articles}}',
    '<SCRIPT >x</SCRIPTS>{{title}}</script>{{articles}}',
    '<script><!--<script></script>{{title}}</script>{{articles}}',
    '</{{title}}>{{articles}}',
    '{{nothing}}{{articles}}',
    '{{contents}}',
    '',
  ])('is refused where text could become something else, or articles are missing: %s', (template) => {
    expect(fill(template)).toMatchObject({ ok: false, error: { code: 'template' } });
  });

  it('says in which line the trouble is', () => {
    const refused = fill('<p>\n\n{{titel}}</p>{{articles}}');
    expect(refused).toMatchObject({ error: { message: { en: expect.stringContaining('line 3') } } });
  });

  it('may have a script of its own, which nothing is filled into', () => {
    expect(fill('<script>if (1 < 2) print()</script><b>{{title}}</b>{{articles}}').ok).toBe(true);
  });
});
