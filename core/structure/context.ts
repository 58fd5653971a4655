import { endingOf } from '../text/sentence';
import type { Block } from './blocks';
import { looksLikeHeading } from './headings';

/**
 * Takes back what a line's looks promised where its neighbours say otherwise: in hard-wrapped text any line of a long
 * list of names would be a byline. A line of names right behind a sentence that is still going on is its next line.
 */
export function settleByNeighbours(blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'byline' || block.blanks > 0 || block.afterPageEnd) continue;
    const before = blocks[index - 1];
    if (before !== undefined && goesOn(before)) Object.assign(block, { kind: 'text' });
  }
}

/** True where a line stops inside a sentence. A headline without marks ends open as well, but has no pause inside. */
function goesOn(block: Block): boolean {
  if (block.kind !== 'text' && block.kind !== 'lead') return false;
  const ending = endingOf(block.text);
  return ending === 'pause' || (ending === 'open' && !looksLikeHeading(block.text));
}
