import type { Block } from './blocks';

/**
 * Takes back what a line's looks promised where its neighbours say otherwise. In hard-wrapped text any line of a long
 * list of names would be a byline, and a number that was wrapped onto its own line a page number: these need blank
 * lines, a heading, furniture or a page end around them.
 */
export function settleByNeighbours(blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const fragile =
      block.kind === 'byline' || block.kind === 'credit' || block.kind === 'caption' || block.kind === 'column-title';
    const bare = block.furniture?.role === 'page-number' && /^[^\u3400-\u9fff]+$/.test(block.text);
    if ((fragile || bare) && !standsAlone(blocks, index)) Object.assign(block, { kind: 'text', furniture: undefined });
  }
}

function standsAlone(blocks: readonly Block[], index: number): boolean {
  return apart(blocks[index - 1], blocks[index]) && apart(blocks[index], blocks[index + 1]);
}

/** True where two neighbouring lines are set apart from each other. */
function apart(first: Block | undefined, second: Block | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  if (second.blanks > 0 || second.afterPageEnd) return true;
  return [first.kind, second.kind].some((kind) => kind !== 'text' && kind !== 'lead');
}
