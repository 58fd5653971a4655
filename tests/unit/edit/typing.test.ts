import type { Edition } from '@core/edit/journal';
import { articleText, changeBetween, typedOperations } from '@core/edit/typing';
import type { Article } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { sourcesById } from '@core/issue/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committed, paragraphsOf, plainEdition } from '../../support/issues';

const article = (edition: Edition): Article => edition.issue.articles[0] as Article;

/** Types over an article: `after` is what the editor's text reads when the person stops. */
function typed(edition: Edition, after: string): Edition {
  const sources = sourcesById(edition.issue.sources);
  const change = changeBetween(articleText(article(edition), sources), after);
  if (change === undefined) return edition;
  const ids = new Set(edition.issue.articles.flatMap((each) => each.paragraphs.map((paragraph) => paragraph.id)));
  return committed(
    edition,
    typedOperations(article(edition), change, sources, (id) => ids.has(id)),
  );
}

describe('what an editor types', () => {
  it('replaces only what it touches: the rest of the paragraph still is the scan', () => {
    const edition = typed(plainEdition('盘上半年工作'), '盘点上半年工作');
    expect(article(edition).paragraphs[0]?.spans).toEqual([
      { source: 't1', start: 0, end: 1 },
      { source: 't1', start: 1, end: 1, text: '点', by: 's2.1' },
      { source: 't1', start: 1, end: 6 },
    ]);
  });

  it('joins two paragraphs when the line end between them is deleted', () => {
    const edition = typed(plainEdition('颁发“豹子奖”\n“蜗牛奖”。'), '颁发“豹子奖”“蜗牛奖”。');
    expect(paragraphsOf(edition.issue, 'a1')).toEqual(['颁发“豹子奖”“蜗牛奖”。']);
    expect(article(edition).paragraphs[0]?.spans[1]?.seam).toBe('s2.1');
  });

  it('splits a paragraph when a line end is typed', () => {
    const edition = typed(plainEdition('第一句。第二句。'), '第一句。\n第二句。');
    expect(paragraphsOf(edition.issue, 'a1')).toEqual(['第一句。', '第二句。']);
  });

  it('that is typed back to what the scan says leaves no trace in the spans', () => {
    const start = plainEdition('一,二');
    const edition = typed(typed(start, '一，二'), '一,二');
    expect(edition.issue.articles).toEqual(start.issue.articles);
  });

  it('can fill a paragraph that was emptied', () => {
    const edition = typed(typed(plainEdition('一\n二'), '\n二'), '新\n二');
    expect(paragraphsOf(edition.issue, 'a1')).toEqual(['新', '二']);
  });

  it('reads in the article exactly as it reads in the editor, and the ledger balances', () => {
    const text = fc.string({ unit: fc.constantFrom('字', '🗞', ',', '\n', 'a', '”'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6, size: 'max' }), (texts) => {
        let edition = plainEdition('第一段,有逗号\n第二段没有完\n成🗞。');
        for (const after of texts) {
          edition = typed(edition, after);
          expect(articleText(article(edition), sourcesById(edition.issue.sources))).toBe(after);
          expect(ledgerOf(edition.issue).balanced).toBe(true);
        }
      }),
    );
  });
});
