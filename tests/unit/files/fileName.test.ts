import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/files/fileName';

describe('a file name that every system takes', () => {
  it.each([
    ['a title is kept', '钟楼日报 2024-07-10', '钟楼日报 2024-07-10.md'],
    ['signs that Windows forbids become blanks', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
    ['the way out of the folder is shut', '../../etc/passwd', 'etc passwd.md'],
    ['a name of a device is changed', 'CON', '_CON.md'],
    ['with an extension too', 'lpt1.txt', '_lpt1.txt.md'],
    ['no name hides or ends in a dot', '..清样..', '清样.md'],
    ['invisible marks go', 'fdp\u202egpj', 'fdp gpj.md'],
    ['nothing becomes 清样', ' \n', '清样.md'],
  ])('%s', (_name, title, expected) => {
    expect(safeFileName(title, 'md')).toBe(expected);
  });

  it('carries a number where one is needed', () => {
    expect(safeFileName('钟楼', 'html', 2)).toBe('钟楼 (2).html');
  });

  it('takes no more than 200 bytes and cuts no character in half', () => {
    const name = safeFileName(`${'钟'.repeat(63)}𠮷𠮷`, 'html', 12);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toBe(`${'钟'.repeat(63)} (12).html`);
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (title) => {
        const name = safeFileName(title, 'md');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[^.<>:"/\\|?*\s][^<>:"/\\|?*]*\.md$/);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
