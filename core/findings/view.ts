import type { Issue, Paragraph } from '../issue/issue';
import { paragraphText, type Sources, shownText, sourcesById } from '../issue/span';
import { DEFAULT_HOUSE, type House } from '../lists/house';

/** What every rule reads: the issue, and the shown texts of its paragraphs, each computed once. */
export interface IssueView {
  readonly issue: Issue;
  readonly sources: Sources;
  /** What the house knows: its settings and lists. */
  readonly house: House;
  /** Shown text of a paragraph. */
  text(paragraph: Paragraph): string;
}

/** Opens an issue for rules. Views are cheap: texts are remembered by paragraph object, across views of an unchanged paragraph. */
export function viewOf(issue: Issue, house: House = DEFAULT_HOUSE): IssueView {
  const sources = sourcesById(issue.sources);
  return {
    issue,
    sources,
    house,
    text(paragraph) {
      // Most paragraphs show one piece of the scan as it is: cutting it out is cheaper than remembering it.
      const only = paragraph.spans[0];
      if (only !== undefined && paragraph.spans.length === 1) return shownText(only, sources);
      let known = texts.get(paragraph);
      if (known === undefined) {
        known = paragraphText(paragraph, sources);
        texts.set(paragraph, known);
      }
      return known;
    },
  };
}

/** Paragraphs never change, so what one shows is remembered for as long as the paragraph itself lives. */
const texts = new WeakMap<Paragraph, string>();
