import type { JoinedParagraph, Operation } from '../edit/operation';
import type { Paragraph } from '../issue/issue';
import { glueBetween } from './seamEvidence';
import type { WrappedLine } from './wrappedLines';

/**
 * The operations that make one paragraph of wrapped lines: hyphens that only broke a word go first, then all lines are
 * joined at once, with a space between Latin words and nothing between Han.
 */
export function joinOperations(
  first: Paragraph,
  others: readonly Paragraph[],
  lines: readonly WrappedLine[],
): Operation[] {
  const joined = others.map((paragraph): JoinedParagraph => {
    const at = lines.findIndex((line) => line.paragraph === paragraph);
    const left = (lines[at - 1] as WrappedLine).text;
    return { paragraph: paragraph.id, glue: glueBetween(left, (lines[at] as WrappedLine).text) };
  });
  return [{ kind: 'join', paragraph: first.id, others: joined }];
}
