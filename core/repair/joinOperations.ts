import type { JoinedParagraph, Operation } from '../edit/operation';
import { hyphenBetween } from './hyphen';
import { glueBetween } from './seamEvidence';

/** A paragraph to be joined: its id, the end of what it shows and the start. */
export interface Part {
  readonly id: string;
  readonly text: string;
}

/**
 * The operations that make one paragraph of several: hyphens that only broke a word go first, then all parts are
 * joined at once, with a space between Latin words and nothing between Han. `scan` holds the words that hyphens are
 * judged by.
 */
export function joinOperations(parts: readonly Part[], scan: string): Operation[] {
  const operations: Operation[] = [];
  const others: JoinedParagraph[] = [];
  for (let index = 1; index < parts.length; index++) {
    const left = parts[index - 1] as Part;
    const right = parts[index] as Part;
    const hyphen = hyphenBetween(left.text, right.text, scan);
    if (hyphen === 'drop') {
      const start = left.text.length - 1;
      operations.push({ kind: 'replace', paragraph: left.id, start, before: left.text.slice(start), after: '' });
    }
    others.push({ paragraph: right.id, glue: hyphen === undefined ? glueBetween(left.text, right.text) : '' });
  }
  const first = parts[0];
  if (first !== undefined && others.length > 0) operations.push({ kind: 'join', paragraph: first.id, others });
  return operations;
}

/** What a join shows at its seam, for a preview. */
export function joinedText(left: string, right: string, scan: string): string {
  const hyphen = hyphenBetween(left, right, scan);
  if (hyphen === 'drop') return left.slice(0, -1) + right;
  return left + (hyphen === 'keep' ? '' : glueBetween(left, right)) + right;
}
