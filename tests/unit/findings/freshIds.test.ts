import { applyStep } from '@core/edit/journal';
import { acceptanceStep } from '@core/findings/accept';
import type { Finding, Fix } from '@core/findings/finding';
import { describe, expect, it } from 'vitest';
import { author, paragraphsOf, plainEdition } from '../../support/issues';

/** A finding that cuts `p1` at `at`, and names the new half as if no other finding did. */
function cut(at: number): { finding: Finding; fix: Fix } {
  const label = { zh: '拆', en: 'Cut' };
  const fix: Fix = {
    label,
    confidence: 1,
    why: [label],
    operations: [
      { kind: 'split', paragraph: 'p1', at, id: 'p1.1', role: 'body' },
      { kind: 'set-role', paragraph: 'p1.1', role: 'credit' },
    ],
  };
  const where = { container: 'a1', paragraph: 'p1', start: at, end: at };
  return {
    finding: {
      id: `cut@${at}`,
      rule: 'cut',
      class: 'split',
      severity: 'error',
      fixing: 'safe',
      where,
      related: [],
      message: label,
      evidence: [],
      confidence: 1,
      before: '',
      after: '',
      fixes: [fix],
    },
    fix,
  };
}

describe('two fixes of a batch that cut the same paragraph', () => {
  it('both hold: each new half gets an id of its own', () => {
    const { issue } = plainEdition('一句。署名图注');
    const step = acceptanceStep(issue, [cut(3), cut(5)], 's2', author, { zh: '批', en: 'Batch' });
    const applied = applyStep(issue, step);
    if (!applied.ok) throw new Error(applied.error.message.en);
    expect(paragraphsOf(applied.value.issue, 'a1')).toEqual(['一句。', '署名', '图注']);
    expect(applied.value.issue.articles[0]?.paragraphs.map(({ role }) => role)).toEqual(['body', 'credit', 'credit']);
  });
});
