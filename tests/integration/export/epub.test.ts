import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { exported, hostileEdition, seedEdition } from '../../support/exports';
import { programPath } from '../../support/libreOffice';

const run = promisify(execFile);
const seed = seedEdition();
const editions = [
  ['seed', seed],
  ['hostile', hostileEdition()],
  ['empty', { issue: { ...seed.issue, title: '', date: '', articles: [], sources: [], margin: [] }, journal: [] }],
] as const;

function partsOf(packed: string | Uint8Array): Record<string, string> {
  if (typeof packed === 'string') throw new Error('not a package');
  return Object.fromEntries(Object.entries(unzipSync(packed)).map(([path, part]) => [path, strFromU8(part)]));
}

// Debian's command is a Java archive, which a shell cannot start by itself everywhere.
const epubcheck = programPath('epubcheck');
const java = programPath('java');

describe.skipIf(epubcheck === undefined || java === undefined)('EPUB (skipped where epubcheck is missing)', () => {
  it('has neither errors nor warnings, whatever the issue', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'qingyang-epub-'));
    const checks = editions.map(async ([name, edition]) => {
      const path = join(folder, `${name}.epub`);
      await writeFile(path, exported(edition, 'epub'));
      const options = [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-Duser.language=en',
        '-jar',
        epubcheck ?? '',
        '--failonwarnings',
        path,
      ];
      const { stdout, stderr } = await run(java ?? '', options).catch(
        (error: { stdout: string; stderr: string }) => error,
      );
      expect(`${name}: ${stdout}${stderr}`).toContain('No errors or warnings detected');
    });
    await Promise.all(checks);
    await rm(folder, { recursive: true, force: true });
  }, 90_000);
});

describe('EPUB', () => {
  it('is a package whose first file says what it is, unpacked', () => {
    const packed = exported(seed, 'epub');
    expect(String.fromCharCode(...(packed.slice(30, 58) as Uint8Array))).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(partsOf(packed))).toContain('EPUB/article-1.xhtml');
  });

  it('has well-formed pages in which text is only text', () => {
    for (const [, edition] of editions) {
      for (const [path, text] of Object.entries(partsOf(exported(edition, 'epub')))) {
        if (!/\.(xhtml|opf|xml)$/.test(path)) continue;
        XmlDocument.fromString(text).dispose();
        expect(text).not.toMatch(/<script|<!--/);
      }
    }
  });

  it('tells readers who wrote it, what it is about, when it was made and how accessible it is', () => {
    const text = partsOf(exported(seed, 'epub'))['EPUB/package.opf'];
    expect(text).toContain('<dc:publisher>钟楼周刊</dc:publisher>');
    expect(text).toContain('<dc:contributor>田雨婷</dc:contributor>');
    expect(text).toContain('<dc:subject>民生</dc:subject>');
    expect(text).toContain('<meta property="dcterms:modified">2026-11-24T02:00:00Z</meta>');
    expect(text).toContain('<meta property="schema:accessMode">textual</meta>');
  });
});
