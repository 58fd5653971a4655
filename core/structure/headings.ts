import { bridgeBetween } from '../lexicon/lexicon';
import { classOf, HAN, is, LETTER, NO_START, OPENER } from '../text/characters';
import { balanceOf, endingOf } from '../text/sentence';
import type { Block } from './blocks';
import { findTailCredit } from './credit';
import { storyEdges } from './storyEdges';

/** Longest headline of one line, in code units. Measured on headlines of district and national papers: 99 % are shorter, those of two clauses included. */
const LONGEST = 56;
const ENDS = /[！？!?]$/;
/** Words that hold a sentence open: a line that ends with one was cut there and is no headline. */
const HELD_OPEN = /[的和与及把被从向为以让使由因但而且或是有各每其第]$/;
/** A number that items and subheads start with. */
export const ENUMERATED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/;

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

/** A line that closes an announcement: its date. */
const DATE_LINE =
  /^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;

/** True where nothing is left open before a block: it is the first, follows furniture, a heading or a date, a credit, or a whole sentence. */
export function freshStart(before: Block | undefined): boolean {
  if (before === undefined || (before.kind !== 'text' && before.kind !== 'lead')) return true;
  return endingOf(before.text) === 'closed' || DATE_LINE.test(before.text) || findTailCredit(before.text) !== undefined;
}

/** Lines of a headline set without marks: kicker, headline, deck and one that was broken. */
const LONGEST_SET = 4;
/** From this sum of reasons on, lines without marks are a headline set. */
const ENOUGH = 2;
const DASH = /^(?:——|──|--)/;

/** A line with a dash right behind a heading is its deck (通讯副题), with marks or without; a sentence is none. */
function isDeck(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'text' || before?.kind !== 'heading' || !DASH.test(block.text)) return false;
  return block.text.length <= LONGEST && endingOf(block.text) === 'open';
}

/**
 * Turns lines without marks into headings where they are ones: a run of short lines, one breath each, behind a
 * finished paragraph and in front of one that starts afresh. A source that marks its headings needs stronger reasons.
 */
export function findUnmarkedHeadings(blocks: Block[]): void {
  const page = pageLooks(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (isDeck(block, blocks[index - 1])) block.kind = 'heading';
    if (block.kind !== 'text' || !freshStart(blocks[index - 1])) continue;
    let last = index;
    while (last < blocks.length && last - index < LONGEST_SET && isCandidate(blocks, last, index)) last++;
    const [start, end] = bestSet(blocks, index, last, page);
    for (let at = start; at < end; at++) (blocks[at] as Block).kind = 'heading';
    if (end > index) index = end - 1;
  }
}

/** The lines of a run of candidates that are likeliest a headline set, as start and end; an empty range where none is. */
function bestSet(blocks: readonly Block[], from: number, to: number, page: PageLooks): [number, number] {
  let best: [number, number] = [from, from];
  let most = ENOUGH;
  for (let start = from; start < to; start++) {
    if (start > from && !freshStart(blocks[start - 1]) && (blocks[start] as Block).blanks === 0) continue;
    for (let end = start + 1; end <= to; end++) {
      const sum = reasonsFor(blocks, start, end, page);
      if (sum >= most) [most, best] = [sum, [start, end]];
    }
  }
  return best;
}

/** What a source looks like as a whole, as far as it tells headings from text. */
interface PageLooks {
  readonly marked: boolean;
  /** Share of lines with a blank line before them, and with an indent. */
  readonly blanks: number;
  readonly indents: number;
  /** Index of the first line that is no furniture: what stands there opens the page. */
  readonly head: number;
  /** Code units of the usual line; headlines of wrapped text keep to no column. */
  readonly usual: number;
}

function pageLooks(blocks: readonly Block[]): PageLooks {
  const lengths = blocks.map((block) => block.text.length).sort((a, b) => a - b);
  const count = Math.max(1, blocks.length);
  return {
    marked: blocks.some((block) => block.level > 0),
    head: blocks.findIndex((block) => block.kind !== 'furniture'),
    blanks: blocks.filter((block) => block.blanks > 0).length / count,
    indents: blocks.filter((block) => block.indent > 0).length / count,
    usual: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

function isCandidate(blocks: readonly Block[], at: number, start: number): boolean {
  const block = blocks[at] as Block;
  if (block.kind !== 'text' || ENUMERATED.test(block.text)) return false;
  if (DASH.test(block.text) && at > start) return block.text.length <= LONGEST;
  return looksLikeHeading(block.text);
}

/** Sums up what speaks for the lines `from..end` being a headline set. */
function reasonsFor(blocks: readonly Block[], from: number, end: number, page: PageLooks): number {
  const first = blocks[from] as Block;
  const last = blocks[end - 1] as Block;
  const before = blocks[from - 1];
  const next = blocks[end];
  if (next === undefined || next.kind === 'furniture') return 0;
  const signed = next.kind === 'byline' || next.kind === 'credit';
  const body = signed ? blocks[end + 1] : next;
  if (body === undefined || (body.kind !== 'text' && body.kind !== 'lead' && body.kind !== 'heading')) return 0;
  const set = blocks.slice(from, end);
  let sum = page.marked ? -2.5 : 0;
  if (body.kind === 'lead') sum += 4;
  else if (signed) sum += 2;
  else if (next.kind === 'heading') sum += next.blanks === 0 ? 3 : 1;
  else if (continues(last, next)) return 0;
  if (from === page.head) sum += 1;
  const edges = storyEdges(before, last, body);
  sum += edges;
  if (edges < 1 && page.blanks >= 0.5 && from > page.head && lengthOf(set) <= SHORT) sum -= 0.5;
  if (before === undefined || first.blanks > 0) sum += page.blanks < 0.5 ? 1.5 : 0.5;
  if (next.blanks > 0) sum += page.blanks < 0.5 ? 1.5 : 0.5;
  sum -= set.filter((block, index) => index > 0 && block.blanks > 0).length * (page.blanks > 0.3 ? 1.2 : 0.6);
  sum -= set.filter((block) => ENDS.test(block.text)).length * 0.5;
  if (set.length > 1 && set.every((block, index) => index === 0 || block.blanks === 0))
    sum += page.blanks < 0.5 ? 0 : 1;
  if (page.indents > 0.3 && first.indent === 0 && body.indent > 0) sum += 1.5;
  if (page.indents > 0.3 && first.indent > 0 && body.indent > 0) sum -= 1;
  if (page.usual < 40 && last.text.length > page.usual + 4) sum += 2;
  if (page.usual >= 40 && body.text.length > last.text.length * 2) sum += 0.5;
  if (/[\s\u3000]/.test(first.text)) sum += 0.5;
  if (set.some((block) => DASH.test(block.text))) sum += 1.5;
  return sum;
}

/** A title of this length between paragraphs is likelier a subhead. */
const SHORT = 8;

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** True where the next block reads as the rest of this one. */
export function continues(block: Block, next: Block): boolean {
  if (is(next.text.charCodeAt(0), NO_START) || balanceOf(next.text).closed > 0) return true;
  return (bridgeBetween(block.text, next.text)?.gain ?? 0) > 2;
}
