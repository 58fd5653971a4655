import type { Edition } from '@core/edit/journal';
import { longestRising } from '@core/export/longestRising';
import { trackedText } from '@core/export/trackedText';
import type { Issue } from '@core/issue/issue';
import { paragraphText, sourcesById } from '@core/issue/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exported, hostileEdition, seedEdition } from '../../support/exports';
import { operationFrom, operationSeed, plainEdition, tryCommit } from '../../support/issues';
import { partOf, wordText } from '../../support/word';

const seed = seedEdition();

/** The proof as a list of paragraphs, and the scan as it came. */
function proofOf(issue: Issue): string {
  const sources = sourcesById(issue.sources);
  return issue.articles
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraphText(paragraph, sources)))
    .join('\n');
}
const scanOf = (issue: Issue): string => issue.sources.map(({ text }) => text).join('\n');
const trimmed = (text: string): string => text.replace(/\n+$/, '');

/** What the stream reads as without the pieces that stand so. */
function without(edition: Edition, standing: 'inserted' | 'deleted'): string {
  const pieces = trackedText(edition, edition.issue).filter((piece) => piece.standing !== standing);
  return pieces.map(({ text }) => text ?? '\n').join('');
}

describe('scan and proof in one stream', () => {
  it('reads as the proof without what is deleted, as the scan without what is inserted', () => {
    expect(trimmed(without(seed, 'deleted'))).toBe(trimmed(proofOf(seed.issue)));
    expect(trimmed(without(seed, 'inserted'))).toBe(trimmed(scanOf(seed.issue)));
  });

  it('does so after any operations', () => {
    fc.assert(
      fc.property(fc.array(operationSeed, { maxLength: 12 }), (operations) => {
        let edition = plainEdition('甲乙丙，丁。\n戊己庚\n\n辛壬癸。\n子丑\n\n\n寅卯辰巳。');
        for (const each of operations) {
          const next = tryCommit(edition, [operationFrom(each, edition.issue)]);
          if (next.ok) edition = next.value;
        }
        expect(trimmed(without(edition, 'deleted'))).toBe(trimmed(proofOf(edition.issue)));
        expect(trimmed(without(edition, 'inserted'))).toBe(trimmed(scanOf(edition.issue)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps in place what did not move: only the displaced column is both deleted and inserted', () => {
    const moved = trackedText(seed, seed.issue).filter(
      ({ standing, text }) => standing === 'inserted' && (text?.length ?? 0) > 20,
    );
    const scan = scanOf(seed.issue);
    const column = scan.slice(scan.indexOf('“最近少刷视频软件'));
    expect(moved).not.toEqual([]);
    for (const { text } of moved) expect(column).toContain(text);
  });
});

describe('a Word document with tracked changes', () => {
  const word = exported(seed, 'docx-tracked');

  it('is the proof when all are accepted and the scan when all are rejected', () => {
    expect(trimmed(wordText(word, 'accept'))).toBe(trimmed(proofOf(seed.issue)));
    expect(trimmed(wordText(word, 'reject'))).toBe(trimmed(scanOf(seed.issue)));
  });

  it('names who did it and when', () => {
    const xml = partOf(word, 'word/document.xml');
    expect(xml).toMatch(
      /<w:del w:id="\d+" w:author="编辑 甲" w:date="2026-11-24T02:00:00Z"><w:r><w:delText xml:space="preserve">盘<\/w:delText><\/w:r><\/w:del><w:ins w:id="\d+" w:author="编辑 甲" w:date="2026-11-24T02:00:00Z"><w:r><w:t xml:space="preserve">盘点</,
    );
    expect(xml.match(/w:author="qingyang"/g)?.length).toBeGreaterThan(500);
  });

  it('holds only what was selected, and the margin that belongs to it', () => {
    const [first, second] = seed.issue.articles;
    const one = exported(seed, 'docx-tracked', { selection: { articles: [second?.id ?? ''] } });
    expect(wordText(one, 'accept')).toContain('全区党建引领基层治理领导协调机制第一次全体会议召开');
    expect(wordText(one, 'accept').trim()).toBe(
      proofOf({ ...seed.issue, articles: second === undefined ? [] : [second] }),
    );
    expect(wordText(one, 'reject')).not.toContain('综合考核暨二季度');
    expect(first?.id).toBeTruthy();
  });

  it('keeps hostile text as text, the clean document too', () => {
    const hostile = hostileEdition();
    const clean = exported(hostile, 'docx');
    for (const part of ['word/document.xml', 'docProps/core.xml']) {
      expect(partOf(clean, part)).not.toMatch(/<script|<!--/);
    }
    expect(wordText(clean, 'accept')).toContain(`<script>alert('1')</script>`);
    const xml = partOf(exported(hostile, 'docx-tracked'), 'word/document.xml');
    expect(xml).not.toMatch(/<script|<!--|author="[^"]*</);
    expect(wordText(exported(hostile, 'docx-tracked'), 'accept')).toContain(`<script>alert('1')</script>`);
  });
});

describe('a clean Word document', () => {
  it('has the text, headings and properties of the issue', () => {
    const word = exported(seed, 'docx');
    const text = wordText(word, 'accept');
    expect(
      text.startsWith('钟楼周刊 第401期\n2024-07-10\n第1版 要闻\n钟楼召开二季度重点工作督查推进会\n本报讯（'),
    ).toBe(true);
    const xml = partOf(word, 'word/document.xml');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(seed.issue.articles.length);
    expect(xml).not.toMatch(/<w:(ins|del)\b/);
    const core = partOf(word, 'docProps/core.xml');
    expect(core).toContain('<dc:title>钟楼周刊 第401期</dc:title>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-24T02:00:00Z</dcterms:modified>');
  });
});

describe('a longest rising part', () => {
  it('is found', () => {
    expect(longestRising([])).toEqual([]);
    expect(longestRising([3, 4, 1, 2, 5])).toHaveLength(3);
    expect(longestRising([9, 0, 1, 8, 2, 3])).toEqual([1, 2, 4, 5]);
  });
});
