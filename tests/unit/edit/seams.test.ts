import { findChange } from '@core/edit/journal';
import type { Paragraph } from '@core/issue/issue';
import { seamsOf } from '@core/issue/span';
import { describe, expect, it } from 'vitest';
import { committed, paragraphsOf, plainEdition } from '../../support/issues';

const first = (edition: ReturnType<typeof plainEdition>): Paragraph =>
  edition.issue.articles[0]?.paragraphs[0] as Paragraph;

describe('a seam', () => {
  const joined = committed(plainEdition('多渠道通过\n月度通报的方式'), [
    { kind: 'join', paragraph: 'p1', others: [{ paragraph: 'p2', glue: '' }] },
  ]);

  it('stands where the halves meet and names the change that joined them', () => {
    const [seam] = seamsOf(first(joined));
    expect(seam).toEqual({ at: 5, change: 's2.1' });
    expect(findChange(joined.journal, 's2.1')?.step.id).toBe('s2');
  });

  it('can be opened again after other edits, years later', () => {
    const edited = committed(joined, [{ kind: 'replace', paragraph: 'p1', start: 0, before: '多', after: '很多' }]);
    const at = seamsOf(first(edited))[0]?.at as number;
    const opened = committed(edited, [{ kind: 'split', paragraph: 'p1', at, id: 'p1.1', role: 'body' }]);
    expect(paragraphsOf(opened.issue, 'a1')).toEqual(['很多渠道通过', '月度通报的方式']);
  });

  it('between Latin words takes the space that it brought with it when it is opened', () => {
    const latin = committed(plainEdition('the last\nword'), [
      { kind: 'join', paragraph: 'p1', others: [{ paragraph: 'p2', glue: ' ' }] },
    ]);
    expect(paragraphsOf(latin.issue, 'a1')).toEqual(['the last word']);
    const opened = committed(latin, [{ kind: 'split', paragraph: 'p1', at: 8, id: 'p1.1', role: 'body' }]);
    expect(paragraphsOf(opened.issue, 'a1')).toEqual(['the last', 'word']);
  });

  it('is gone when the halves stand side by side in the scan: there is nothing to open', () => {
    const whole = plainEdition('前一半后一半');
    const cut = committed(whole, [{ kind: 'split', paragraph: 'p1', at: 3, id: 'p1.1', role: 'body' }]);
    const again = committed(cut, [{ kind: 'join', paragraph: 'p1', others: [{ paragraph: 'p1.1', glue: '' }] }]);
    expect(again.issue).toEqual(whole.issue);
  });
});

describe('a stale operation', () => {
  it('is refused and changes nothing', () => {
    const edition = plainEdition('原文');
    const replace = () =>
      committed(edition, [{ kind: 'replace', paragraph: 'p1', start: 0, before: '别的', after: '' }]);
    expect(replace).toThrow('stale');
    expect(paragraphsOf(edition.issue, 'a1')).toEqual(['原文']);
  });
});
