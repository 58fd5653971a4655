import { LARGEST_SOURCE } from '@core/source/check';
import { decode } from '@core/source/decode';
import { describeProblems } from '@core/source/problems';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb18030, utf8, utf16be, utf16le } from './bytes';

const page = '## 钟楼召开推进会\r\n\r\n本报讯（田雨婷）盛夏时节，热浪滚滚，98%的项目火热推进。\n';

/** What `decode` makes of bytes that it takes. */
function decoded(bytes: Uint8Array) {
  const result = decode(bytes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

/** Why `decode` does not take bytes. */
function refusal(bytes: Uint8Array) {
  const result = decode(bytes);
  if (result.ok) throw new Error(`It was read as ${result.value.encoding}.`);
  return result.error;
}

describe('the encodings that OCR programs write', () => {
  it.each([
    ['UTF-8', utf8(page), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${page}`), 'utf-8'],
    ['GB18030', gb18030(page), 'gb18030'],
    ['UTF-16 little endian with a mark', utf16le(`\ufeff${page}`), 'utf-16le'],
    ['UTF-16 big endian with a mark', utf16be(`\ufeff${page}`), 'utf-16be'],
    ['UTF-16 little endian without one', utf16le(page), 'utf-16le'],
    ['UTF-16 big endian without one', utf16be(page), 'utf-16be'],
    ['plain English', utf8('Hello, world.\n'), 'utf-8'],
    ['English in UTF-16', utf16le('Hello, world. It is a fine day.\n'), 'utf-16le'],
  ])('reads %s', (_name, bytes, encoding) => {
    const { text, encoding: found, problems } = decoded(bytes);
    expect(found).toBe(encoding);
    expect(problems).toEqual([]);
    expect([page, 'Hello, world.\n', 'Hello, world. It is a fine day.\n']).toContain(text);
  });

  it('keeps line ends, indents and blanks as they came', () => {
    const text = '　　第一段\r\n\r\n\t第二段 \r第三段\f\n';
    expect(decoded(utf8(text)).text).toBe(text);
  });

  it('reads the four-byte characters of GB18030: 㐀 and 𠮷', () => {
    const bytes = [...gb18030('标题，'), 0x81, 0x39, 0xee, 0x39, 0x95, 0x34, 0xb2, 0x35, ...gb18030('在此。')];
    expect(decoded(new Uint8Array(bytes))).toMatchObject({
      text: '标题，㐀𠮷在此。',
      encoding: 'gb18030',
      problems: [],
    });
  });

  it('takes 联通 in GB18030 for what it is, although half of it looks like UTF-8', () => {
    expect(decoded(gb18030('联通'))).toMatchObject({ text: '联通', encoding: 'gb18030' });
  });
});

describe('bytes that cannot be read', () => {
  it('are shown as � and reported with offset and line, and UTF-8 stays UTF-8', () => {
    const bytes = new Uint8Array([...utf8('第一行。\n第二'), 0xff, ...utf8('行。\n第三行。\n'), 0xe4, 0xb8]);
    expect(decoded(bytes)).toEqual({
      text: '第一行。\n第二\ufffd行。\n第三行。\n\ufffd',
      encoding: 'utf-8',
      problems: [
        { offset: 19, length: 1, line: 2 },
        { offset: 40, length: 2, line: 4 },
      ],
    });
  });

  it('are found in GB18030 as well, and the line end behind half a character stays', () => {
    const bytes = new Uint8Array([...gb18030('第一行，这是中文。'), 0xb5, 0x0a, ...gb18030('第二行，也是。')]);
    expect(decoded(bytes)).toMatchObject({
      text: '第一行，这是中文。\ufffd\n第二行，也是。',
      encoding: 'gb18030',
      problems: [{ offset: 18, length: 1, line: 1 }],
    });
  });

  it('are found in UTF-16: half of a pair, and a byte too many', () => {
    const bytes = new Uint8Array([...utf16le('\ufeff第一行，\n这是中文'), 0x3d, 0xd8, ...utf16le('。'), 0x41]);
    expect(decoded(bytes)).toMatchObject({
      text: '第一行，\n这是中文\ufffd。\ufffd',
      problems: [
        { offset: 20, length: 2, line: 2 },
        { offset: 24, length: 1, line: 2 },
      ],
    });
  });

  it('are told to the person in a sentence', () => {
    const problems = [3, 5, 8, 13].map((offset) => ({ offset, length: 1, line: 1 }));
    expect(describeProblems([])).toBeUndefined();
    expect(describeProblems(problems)?.zh).toBe(
      '有 4 处字节无法识别：第 1 行（字节 3）、第 1 行（字节 5）、第 1 行（字节 8）等。文中以 � 代替，请对照原稿补正。',
    );
    expect(describeProblems(problems.slice(3))?.en).toBe(
      '1 place could not be read: line 1 (byte 13). The text shows � there; please correct it from the original.',
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing at all', new Uint8Array()],
    ['blank lines', utf8('\r\n  　\n')],
    ['a byte order mark and nothing behind it', utf8('\ufeff')],
  ])('%s is empty', (_name, bytes) => {
    expect(refusal(bytes).code).toBe('empty');
  });

  it.each([
    ['a PNG picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'PNG 图片', 'OCR'],
    ['a JPEG picture', '\xff\xd8\xff\xe0\0\x10JFIF\0', 'JPEG 图片', 'OCR'],
    ['a PDF file, even where it is all ASCII', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n', 'PDF 文件', 'OCR'],
    ['a Word document', 'PK\x03\x04\x14\0\x06\0word/document.xml\0', 'Word 文档', '另存为纯文本'],
    ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', '旧版 Office 文档', '另存为纯文本'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\0\0scan.txt\0', 'ZIP 压缩包', '解压'],
  ])('%s is named, with what to do', (_name, head, kind, advice) => {
    const { code, message } = refusal(Buffer.from(head, 'latin1'));
    expect(code).toBe('not-text');
    expect(message.zh).toContain(kind);
    expect(message.zh).toContain(advice);
  });

  it.each([
    ['NUL bytes', utf8('中文\0中文')],
    ['control characters', utf8('\x01\x02\x03\x04\x05\x06中文')],
    ['bytes of no encoding', new Uint8Array(100).fill(0xff)],
  ])('%s are no text', (_name, bytes) => {
    expect(refusal(bytes).code).toBe('not-text');
  });

  it('a text that only begins like another kind of file is read', () => {
    expect(decoded(utf8('GIF89a 是一种图片格式。')).encoding).toBe('utf-8');
  });

  it('more than 20 MB is too large', () => {
    const { code, message } = refusal(new Uint8Array(LARGEST_SOURCE + 1).fill(0x41));
    expect(code).toBe('too-large');
    expect(message.zh).toContain('20 MB');
  });
});

describe('any bytes', () => {
  it('are read or refused, and never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200, size: 'max' }), (bytes) => {
        const result = decode(bytes);
        expect(result.ok || result.error.message.zh.endsWith('。')).toBe(true);
      }),
    );
  });

  it('show one � for each problem', () => {
    const characters = fc.array(fc.constantFrom(...gb18030('中文。\n'), 0x41, 0x39, 0x81, 0xe4, 0xff), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(characters, (bytes) => {
        const result = decode(new Uint8Array(bytes));
        if (!result.ok) return;
        const { text, problems } = result.value;
        expect(text.split('\ufffd').length - 1).toBe(problems.length);
        for (const { offset, length } of problems) expect(offset + length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });

  it('in UTF-8 come back as they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const result = decode(utf8(`清样${text}`));
        expect(result).toMatchObject({ ok: true, value: { text: `清样${text}`, problems: [] } });
      }),
    );
  });
});
