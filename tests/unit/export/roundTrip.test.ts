import { encodeGb18030 } from '@core/export/encodeGb18030';
import { ARTICLE_ROLES } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { paragraphText, sourcesById } from '@core/issue/span';
import { decode } from '@core/source/decode';
import { readExportedText } from '@core/structure/exportedText';
import { newEdition } from '@core/structure/newEdition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allExported, exported, hostileEdition, seedEdition } from '../../support/exports';
import { author, sourceOf } from '../../support/issues';
import { issueWith } from './issueWith';

const seed = seedEdition();

/** Imports texts as the program does, one source each. */
function imported(texts: readonly (string | Uint8Array)[], title: string) {
  const sources = texts.map((text, index) => sourceOf(String(text), `t${index + 1}`));
  const edition = newEdition('again', title, sources, author);
  if (!edition.ok) throw new Error(edition.error.message.en);
  return edition.value;
}

/** Everything that a folder of Markdown keeps of an issue. */
function contentOf(issue: ReturnType<typeof imported>['issue']) {
  const sources = sourcesById(issue.sources);
  return {
    title: issue.title,
    paper: issue.paper,
    date: issue.date,
    articles: issue.articles.map(({ status, tags, page, section, paragraphs }) => ({
      status,
      tags,
      page,
      section,
      paragraphs: paragraphs.map((paragraph) => [paragraph.role, paragraphText(paragraph, sources)]),
    })),
  };
}

describe('a folder of Markdown', () => {
  it('comes back as the articles that it was, and goes out again byte for byte', () => {
    const files = allExported(seed, 'md-folder');
    const again = imported(files, '');
    expect(contentOf(again.issue)).toEqual(contentOf(seed.issue));
    expect(ledgerOf(again.issue).balanced).toBe(true);
    expect(allExported(again, 'md-folder')).toEqual(files);
  });

  it('comes back in the order of the issue, however its files are sorted', () => {
    const files = allExported(seed, 'md-folder');
    expect(allExported(imported(files.toReversed(), ''), 'md-folder')).toEqual(files);
  });

  it('does so whatever the text is', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('#', '\\', '*', '-', ' ', '\n', '>', '1', '.', '`', '&', ';', '|', '_', '字', '：'),
      }),
      fc.constantFrom('---', 'qingyang: 1', '# 标题', '- 项', '1. 项', '\\', '`x`', '&lt;', '|a|b|', '床前\n明月'),
    );
    const article = fc.array(fc.tuple(fc.constantFrom(...ARTICLE_ROLES), line), { minLength: 1, maxLength: 6 });
    const outline = fc.record({
      title: line,
      paper: line,
      date: fc.constantFrom('', '2024-07-10'),
      tags: fc.array(line.filter((tag) => tag !== '')),
      articles: fc.array(article, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(outline, (each) => {
        const files = allExported({ issue: issueWith(each), journal: [] }, 'md-folder');
        const again = imported(files, '');
        expect(ledgerOf(again.issue).balanced).toBe(true);
        expect(allExported(again, 'md-folder')).toEqual(files);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps hostile text as text', () => {
    const files = allExported(hostileEdition(), 'md-folder');
    expect(allExported(imported(files, ''), 'md-folder')).toEqual(files);
    for (const file of files) expect(String(file).split('\n---\n')[1]).not.toMatch(/(?<!\\)<script/);
  });
});

describe('plain text', () => {
  it('comes back through the import of any text and goes out again byte for byte', () => {
    const text = exported(seed, 'txt');
    expect(exported(imported([text], seed.issue.title), 'txt')).toBe(text);
  });

  it('does so whatever its paragraphs look like, furniture and headlines among them', () => {
    const han = fc.string({
      unit: fc.constantFrom(...'天地玄黄宇宙洪荒日月盈昃1A“”（）'),
      minLength: 1,
      maxLength: 30,
    });
    const line = fc.oneof(
      han,
      han.map((text) => `${text}。`),
      fc.constantFrom(
        '第4版',
        '（下转第4版）',
        '本报讯（记者 张三）',
        '何一智 陶莹',
        '- 项',
        '下一篇的标题',
        '2024年7月10日',
      ),
    );
    const article = fc.tuple(han, fc.array(line, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 4 }), (articles) => {
        const outline = articles.map(([headline, body]) => [
          ['headline', headline] as const,
          ...body.map((text) => ['body', text] as const),
        ]);
        const text = exported({ issue: issueWith({ articles: outline }), journal: [] }, 'txt');
        const again = imported([text], '');
        expect(ledgerOf(again.issue).balanced).toBe(true);
        expect(exported(again, 'txt')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '一行\n\n\n二行\n\n三行\n',
    '标题\n\n正文，\n\n\n半句话，\n\n正文\n',
    '## 标题\n\n正文\n\n\n## 标题\n\n正文\n',
    '标题\n\n正文\n\n\n\n标题\n\n正文\n',
    '标题\n\n 正文\n\n\n标题\n\n正文\n',
    '标题\n\n正文\n',
  ])('is told from text that only looks alike: %j', (text) => {
    expect(readExportedText(sourceOf(text))).toBeUndefined();
  });

  it('holds nothing but the text', () => {
    const text = String(exported(seed, 'txt'));
    expect(text.startsWith('钟楼召开二季度重点工作督查推进会\n\n本报讯（田雨婷')).toBe(true);
    expect(text).toContain('\n\n\n双模范 大满贯\n\n');
    expect(text).not.toMatch(/[#*]/);
  });

  it('is the same text in GB18030', () => {
    const bytes = exported(seed, 'txt-gb18030');
    if (typeof bytes === 'string') throw new Error('not bytes');
    const read = decode(bytes);
    expect(read).toMatchObject({ ok: true, value: { encoding: 'gb18030', text: exported(seed, 'txt'), problems: [] } });
  });
});

describe('GB18030', () => {
  it('is read back as what was written, for every character but a few private ones', () => {
    let text = '';
    for (let code = 1; code < 0x10000; code++) if (code < 0xd800 || code > 0xf8ff) text += String.fromCharCode(code);
    text += '\u{10000}𠮷😀\u{10ffff}';
    expect(new TextDecoder('gb18030', { ignoreBOM: true }).decode(encodeGb18030(text)) === text).toBe(true);
  });

  it('writes common characters as everybody does', () => {
    expect([...encodeGb18030('A中，　€')]).toEqual([0x41, 0xd6, 0xd0, 0xa3, 0xac, 0xa1, 0xa1, 0xa2, 0xe3]);
    expect([...encodeGb18030('\ue5e5')]).toEqual([...encodeGb18030('\ufffd')]);
    expect([...encodeGb18030('\ud800')]).toEqual([...encodeGb18030('\ufffd')]);
  });
});
