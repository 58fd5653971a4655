import type { Block } from './blocks';
import { continues, ENUMERATED, freshStart, looksLikeHeading } from './headings';

/** Longest subhead without marks, in code units; with a number it may be longer. */
const LONGEST = 14;
const LONGEST_ENUMERATED = 24;

/** Words of a sentence that was cut, which subheads do without. */
const SENTENCE = /了|关于|關於|根据|根據|按照|通过|通過|为了|為了|随着|隨著/;

/** The lines that part an article: headings below its own, and lines without marks that several reasons speak for. */
export function subheadsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const subheads = markedSubheads(blocks);
  const marked = blocks.some((block) => block.level > 0);
  // Where headlines have no marks, short lines between blank lines may be those of short items. Subheads are made alike.
  const sure = (alike: readonly Block[]): boolean =>
    marked || alike.every((block) => block.blanks === 0 || block.text.length === alike[0]?.text.length);
  let candidates: Block[] = [];
  const end = (): void => {
    // One short line may be anything; two of a kind in one article are its subheads.
    for (const numbered of [true, false]) {
      const alike = candidates.filter((block) => ENUMERATED.test(block.text) === numbered);
      if (alike.length >= 2 && (numbered || sure(alike))) for (const block of alike) subheads.add(block);
    }
    candidates = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && !subheads.has(block)) end();
    else if (isPlainSubhead(blocks, index)) candidates.push(block);
  }
  end();
  return subheads;
}

/** True for a short line without marks between a finished paragraph and a longer one that starts afresh. */
function isPlainSubhead(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index] as Block, blocks[index + 1]];
  if (block.kind !== 'text' || before === undefined || next?.kind !== 'text') return false;
  const numbered = ENUMERATED.test(block.text);
  if (block.text.length > (numbered ? LONGEST_ENUMERATED : LONGEST) || block.text.length < 3) return false;
  if (before.kind === 'heading' || before.kind === 'furniture' || !freshStart(before)) return false;
  // Wrapped lines have a line of text on both sides, so here the line itself must be set apart by its length.
  const apart = block.blanks > 0 && next.blanks > 0;
  if (next.text.length < block.text.length * (apart ? 2 : 1.4)) return false;
  if (SENTENCE.test(block.text)) return false;
  return looksLikeHeading(block.text) && !/[！？!?”」]$/.test(block.text) && !continues(block, next);
}

/** Deeper headings of one article that are its subheads: several alike, short, none with a lead behind it, or numbered. */
function markedSubheads(blocks: readonly Block[]): Set<Block> {
  const subheads = new Set<Block>();
  let parent = 0;
  let group: Block[] = [];
  const close = (): void => {
    const plain = group.filter((block) => block.text.length <= 16);
    if (group.length >= 2 && plain.length === group.length) for (const block of group) subheads.add(block);
    group = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    if (block.level > 0 && ENUMERATED.test(block.text) && parent > 0) subheads.add(block);
    else if (parent > 0 && block.level > parent) {
      const next = blocks[index + 1];
      if (blocks[index - 1]?.kind !== 'heading' && next?.kind === 'text') group.push(block);
      else if (next?.kind !== 'heading') close();
    } else {
      close();
      parent = block.level;
    }
  }
  close();
  return subheads;
}
