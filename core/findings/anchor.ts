import type { Paragraph } from '../issue/issue';
import { shownLength } from '../issue/span';

/**
 * The place in the scan that a shown offset of a paragraph stands on, as `source:offset`. It survives joins, moves and
 * edits elsewhere, so ids of findings are made from it. Inside a correction it is the start of the corrected range.
 */
export function anchorAt(paragraph: Paragraph, at: number): string {
  let passed = 0;
  for (const span of paragraph.spans) {
    const length = shownLength(span);
    if (at < passed + length)
      return `${span.source}:${span.text === undefined ? span.start + at - passed : span.start}`;
    passed += length;
  }
  const last = paragraph.spans.at(-1);
  return last === undefined ? `${paragraph.id}:0` : `${last.source}:${last.end}`;
}
