import { looksLikeHeading } from '../structure/headings';
import { parseLead } from '../structure/lead';
import { classOf, DIGIT, is, LETTER, LOWER, NO_START } from '../text/characters';
import { type Ending, endingOf } from '../text/sentence';
import { type Column, measured } from './columnWidth';
import { isSureItem, startsItem } from './heldApart';
import type { LineOdds } from './lineChain';
import { startsLikeParagraph } from './seamEvidence';
import type { WrappedLine } from './wrappedLines';

/** How the paragraphs of a wrapped text are told apart, as the text itself shows it. */
export interface WrapStyle {
  /** `printed`: first lines are indented in the scan; `stripped`: they are shorter by the indent that is gone. */
  readonly indent: 'printed' | 'stripped' | 'none';
  /** Share of lines with a blank line before them. */
  readonly blankShare: number;
}

/** Share of lines inside a paragraph that end a sentence by chance, and of last lines that do not. Measured on wrapped news text. */
const CLOSED_INSIDE = 0.03;
const OPEN_LAST = 0.012;
/** Last lines that end with a colon: a list or a quotation follows. */
const COLON_LAST = 0.03;
/** The share of closed ones among lines that hang over by a mark, which is a full stop one time in four. */
const CLOSED_HANGING = 0.25;
/** A line of its own that ends early and looks like a heading is one; against ordinary last lines this outweighs their count. */
const TITLE = 0.9;
/** A paragraph of a paper has about seven lines. */
const LAST = 0.14;
const IMPOSSIBLE = 1e-4;
/** Items of a list may fill their lines to the end, so their mark alone must outweigh the full line before it. */
const ITEM_INSIDE = 1e-6;
/** Who was present stands in a short paragraph of its own. */
const PRESENT = /^[\u3400-\u9fff、]{2,12}(?:等)?(?:参加|出席|陪同|列席)[\u3400-\u9fff]{0,8}[。，,]$/;

/** What a line looks like, read once for every style that is tried. Widths in the column's measure. */
export interface LineLooks {
  readonly width: number;
  /** Printed indent. */
  readonly indent: number;
  /** Width of what the next line starts with and could not have been parted from. */
  readonly token: number;
  readonly ending: Ending;
  /** It ends early, unfinished, and looks like a heading. */
  readonly title: boolean;
}

/** Reads the looks of wrapped lines. */
export function looksOf(lines: readonly WrappedLine[], column: Column): LineLooks[] {
  return lines.map((line, index) => {
    const { text, indent } = line;
    const next = lines[index + 1];
    const width = measured(text, 0, text.length, column.measure);
    const token = next === undefined ? 1 : firstToken(next.text, column);
    const ending = endingOf(text);
    const title = ending !== 'closed' && column.width - width > 3 && looksLikeHeading(text);
    return { width, indent, token, ending, title };
  });
}

/** How likely a line's width and ending are, by whether it is the first and the last of its paragraph. */
export function oddsOf(looks: LineLooks, column: Column, style: WrapStyle): LineOdds {
  const room = column.width - looks.width - (style.indent === 'printed' ? looks.indent : 0);
  const inside = oddsIn(looks, room, column, false);
  if (style.indent !== 'stripped' && !looks.title) return [inside, inside];
  return [inside, oddsIn(looks, room - (style.indent === 'stripped' ? indentOf(column) : 0), column, true)];
}

/** The logarithms for a line with that much room left: of going on and of being the last. */
function oddsIn({ token, ending, title }: LineLooks, room: number, column: Column, first: boolean): [number, number] {
  const closed = ending === 'closed';
  const ends = room < 0 && room >= -1.5 ? CLOSED_HANGING : CLOSED_INSIDE;
  const open = first && title && room > 3 ? TITLE : ending === 'colon' ? COLON_LAST : OPEN_LAST;
  const fits = room < -3 ? IMPOSSIBLE : room < -1 ? 0.1 / column.width : 1 / column.width;
  return [
    Math.log((1 - LAST) * fullness(room, token, column) * (closed ? ends : 1 - ends)),
    Math.log(LAST * fits * (closed ? 1 - OPEN_LAST : open)),
  ];
}

function indentOf(column: Column): number {
  return column.measure === 'characters' && column.width > 30 ? 3 : 2;
}

/** How likely a line inside a paragraph leaves this much room when the next word takes `token`. */
function fullness(room: number, token: number, column: Column): number {
  if (room < -4) return IMPOSSIBLE;
  if (room < -1) return 0.015;
  if (room < 0) return 0.09;
  if (room < 1) return 0.8;
  if (room < token) return column.width > 30 ? 0.6 : 0.25;
  return room < token + 1 ? 0.02 : room < token + 4 ? 0.004 : 0.0015;
}

/** Width of what could not be parted from the start of a line: a word or number, with the marks that cannot start a line. */
function firstToken(text: string, column: Column): number {
  let end = 1;
  const word = LETTER | DIGIT;
  if (is(text.charCodeAt(0), word)) while (end < text.length && isWordPart(text, end, word)) end++;
  while (end < text.length && is(text.charCodeAt(end), NO_START)) end++;
  return measured(text, 0, end, column.measure) + (column.width > 30 && is(text.charCodeAt(0), LETTER) ? 1 : 0);
}

function isWordPart(text: string, at: number, word: number): boolean {
  const code = text.charCodeAt(at);
  return (classOf(code) & word) !== 0 || ((code === 0x2e || code === 0x25 || code === 0x2d || code === 0x27) && at > 0);
}

/** How likely a line starts the way it does: [inside a paragraph, as its first]. */
export function startOdds(line: WrappedLine, before: WrappedLine, style: WrapStyle): readonly [number, number] {
  if (line.joined) return [0, Number.NEGATIVE_INFINITY];
  let inside = 0;
  let first = 0;
  const weigh = (likelyInside: number, likelyFirst: number): void => {
    inside += Math.log(likelyInside);
    first += Math.log(likelyFirst);
  };
  const code = line.text.charCodeAt(0);
  if (is(code, NO_START)) weigh(0.05, IMPOSSIBLE);
  if (parseLead(line.text) !== undefined) weigh(0.001, 0.2);
  else if (isSureItem(before.text, line.text)) weigh(ITEM_INSIDE, 0.2);
  // Prose counts inside of a sentence, too: （1）…；（2）….
  else if (startsItem(before.text, line.text, endingOf(before.text))) weigh(0.05, 0.2);
  else if (startsLikeParagraph(line.text)) weigh(0.02, 0.2);
  if (PRESENT.test(line.text)) weigh(0.01, 0.1);
  if (is(code, LOWER)) weigh(0.8, 0.01);
  if (style.indent === 'printed') {
    if (line.indent >= 1) weigh(0.01, 0.97);
    else weigh(0.99, 0.03);
  }
  if (line.apart && style.blankShare < 0.6) weigh(0.004, 0.4);
  if (before.text.endsWith('-') && is(code, LOWER)) weigh(0.5, 0.001);
  return [inside, first];
}
