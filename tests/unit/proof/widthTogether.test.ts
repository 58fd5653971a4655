import { viewOf } from '@core/findings/view';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { clean, PASSES, WIDTH_PASS } from '@core/pipeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { author } from '../../support/issues';
import { editionOf } from '../repair/mended';

const texts = fc.array(
  fc.array(fc.constantFrom('影', '响', ',', '(', ')', '!', '?', ':', ' ', 'a', 'B', '1', '，', '”'), { maxLength: 24 }),
);

describe('widths set together', () => {
  it('sets the marks that the rule sets one by one, and lists an article once', () => {
    const single = PASSES.flatMap(({ rules }) => rules).filter(({ id }) => id === 'width');
    const shown = (text: string, passes: Parameters<typeof clean>[4]) => {
      const cleaned = clean(editionOf(text), 'safe', author, DEFAULT_HOUSE, passes);
      if (!cleaned.ok) throw new Error(cleaned.error.message.en);
      const view = viewOf(cleaned.value.edition.issue);
      const { articles } = view.issue;
      const lines = articles.map(({ paragraphs }) => paragraphs.map((paragraph) => view.text(paragraph)));
      return { lines, articles: articles.length, findings: cleaned.value.applied.length };
    };
    fc.assert(
      fc.property(texts, (lines) => {
        const text = `会议召开。\n\n${lines.map((line) => line.join('')).join('\n\n')}\n`;
        const together = shown(text, [WIDTH_PASS]);
        expect(together.lines).toEqual(shown(text, [{ ...WIDTH_PASS, rules: single, looks: 12 }]).lines);
        expect(together.findings).toBeLessThanOrEqual(together.articles);
      }),
    );
  });
});
