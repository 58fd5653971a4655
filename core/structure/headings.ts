import { classOf, HAN, is, LETTER, NO_START, OPENER } from '../text/characters';
import { balanceOf, endingOf } from '../text/sentence';
import type { Block } from './blocks';

/** Longest headline of one line, in code units. Measured on headlines of district and national papers: 99 % are shorter. */
const LONGEST = 36;
const ENDS = /[！？!?]$/;
/** Words that hold a sentence open: a line that ends with one was cut there and is no headline. */
const HELD_OPEN = /[的和与及在对把被将从向为以让使由于因但而且或是有了着到等第各每这那其并]$/;
const ENUMERATED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/;

/** True where a line without marks has the looks of a headline: short, one breath, nothing left open. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST * 2 || text.length < 2) return false;
  if (is(text.charCodeAt(0), NO_START) || HELD_OPEN.test(text)) return false;
  let letters = 0;
  let han = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if ('，。；,;'.includes(character) && !(character === ',' && han === 0)) return false;
    const flags = classOf(text.charCodeAt(index));
    if ((flags & HAN) !== 0) han++;
    else if ((flags & LETTER) !== 0) letters++;
  }
  if (han + letters < 2 || (han > 0 && text.length > LONGEST) || is(text.charCodeAt(text.length - 1), OPENER))
    return false;
  if (han === 0 && !isTitleCase(text)) return false;
  const ending = endingOf(text);
  if (ending === 'pause' || ending === 'colon' || (ending === 'closed' && !ENDS.test(text))) return false;
  const { opened, closed } = balanceOf(text);
  return opened === 0 && closed === 0;
}

/** Latin headlines set most words with a capital letter, or all letters as capitals. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[A-Za-z]{4,}/.test(word));
  const capital = words.filter((word) => /^[“"‘(]?[A-Z]/.test(word));
  return words.length > 0 && !/[.:,;]$/.test(text) && capital.length * 4 >= words.length * 3;
}

/** True where nothing is left open before a block: it is the first, follows furniture or a heading, or a whole sentence. */
function freshStart(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  if (before === undefined || before.kind === 'heading' || before.kind === 'furniture') return true;
  if (before.kind === 'byline' || before.kind === 'credit' || before.kind === 'caption') return true;
  return endingOf(before.text) === 'closed';
}

/**
 * Turns lines without marks into headings where they are ones. A line in front of a lead is a headline whatever the
 * source looks like. Where a source has no marks at all, a short line between a finished paragraph and a long one is.
 */
export function findUnmarkedHeadings(blocks: Block[]): void {
  const marked = blocks.some((block) => block.level > 0);
  const spaced = blocks.some((block) => block.blanks > 0);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    if (block.kind !== 'text' || !looksLikeHeading(block.text)) continue;
    const next = blocks[index + 1];
    if (next === undefined || !freshStart(blocks, index)) continue;
    const alone = !spaced || block.blanks > 0 || index === 0 || blocks[index - 1]?.kind === 'heading';
    if (!alone) continue;
    const afterByline = next.kind === 'byline' ? blocks[index + 2] : undefined;
    const leads = next.kind === 'lead' || next.kind === 'heading' || afterByline?.kind === 'text';
    const long = next.kind === 'text' && next.text.length > 40 && next.text.length > block.text.length * 2;
    const deck = next.kind === 'heading' && next.level === 0;
    if (ENUMERATED.test(block.text)) continue;
    if (marked ? next.kind === 'lead' || deck : leads || (long && !continues(block, next))) block.kind = 'heading';
  }
}

/** True where the next block reads as the rest of this one. */
function continues(block: Block, next: Block): boolean {
  return is(next.text.charCodeAt(0), NO_START) || balanceOf(next.text).closed > balanceOf(block.text).closed;
}

/** Deeper headings of one article that are its subheads: several alike, short, none with a lead behind it, or numbered. */
export function subheadsOf(blocks: readonly Block[]): ReadonlySet<Block> {
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
