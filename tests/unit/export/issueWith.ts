import type { ArticleRole, Issue, MarginRole, Paragraph, Role, Span } from '@core/issue/issue';
import { sourceOf } from '../../support/issues';

/** What stands in an article or in the margin: roles and texts in reading order. */
export type Lines<Kind extends Role> = readonly (readonly [Kind, string])[];

/** Everything about an issue that an export shows, in the shortest form that a test can read. */
export interface Outline {
  readonly title?: string;
  readonly paper?: string;
  readonly date?: string;
  readonly articles: readonly Lines<ArticleRole>[];
  readonly tags?: readonly string[];
  readonly margin?: Lines<MarginRole>;
}

/** An issue of these articles. Its source is their texts one behind the other, so its ledger balances. */
export function issueWith({ title = '', paper = '', date = '', articles, tags = [], margin = [] }: Outline): Issue {
  let text = '';
  let count = 0;
  const paragraphs = (lines: Lines<Role>): Paragraph[] =>
    lines.map(([role, line]) => {
      const span: Span = { source: 't1', start: text.length, end: text.length + line.length };
      text += line;
      count += 1;
      return { id: `p${count}`, role, spans: [span] };
    });
  const all = articles.map((lines, index) => ({
    id: `a${index + 1}`,
    status: 'raw' as const,
    tags,
    page: '',
    section: '',
    paragraphs: paragraphs(lines),
  }));
  const outside = paragraphs(margin);
  return { id: 'i1', title, paper, date, sources: [sourceOf(text)], articles: all, margin: outside, refusals: [] };
}
