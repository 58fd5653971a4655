import type { Source } from '../issue/issue';
import { CJK_MARK, classOf, DIGIT, HAN, LETTER, WIDE } from '../text/characters';
import { languageOf } from '../text/language';
import { linesOf } from '../text/lines';

/**
 * How a line is measured. `squares`: a digit or letter takes half of a square, as typesetting has it; `characters`:
 * each takes a whole one, as converters that wrap by count have it. Latin text is measured in characters.
 */
export type Measure = 'squares' | 'characters';

/** The column of hard-wrapped text. */
export interface Column {
  readonly width: number;
  readonly measure: Measure;
}

/** Narrowest column of a paper, in squares; verses of seven characters and their mark stay below. */
const NARROWEST = 9;
const WIDEST = 130;
const FEWEST_LINES = 6;

/** Width of a text in squares or characters. Half-width marks beside Han count as whole: OCR made them half. */
export function measured(text: string, start: number, end: number, measure: Measure): number {
  if (measure === 'characters') return end - start;
  let halves = 0;
  for (let index = start; index < end; index++) {
    const flags = classOf(text.charCodeAt(index));
    if ((flags & WIDE) !== 0) halves += 2;
    else if ((flags & (DIGIT | LETTER)) !== 0) halves += 1;
    else halves += index > 0 && (classOf(text.charCodeAt(index - 1)) & (HAN | CJK_MARK)) !== 0 ? 2 : 1;
  }
  return halves / 2;
}

/**
 * The columns that lines of these texts may have been wrapped at, one for each way of measuring; none where they are no
 * wrapped lines. Which of them it was shows when the lines are read as paragraphs.
 */
export function columnsOf(lines: readonly string[]): readonly Column[] {
  if (lines.length < FEWEST_LINES) return [];
  if (languageOf(lines.slice(0, 20).join('\n')) === 'latin') return raggedColumn(lines);
  const squares = justifiedColumn(lines, 'squares');
  const characters = justifiedColumn(lines, 'characters');
  const ahead = (squares?.full ?? 0) - (characters?.full ?? 0);
  const likely = [ahead > -CLEARLY ? squares : undefined, ahead < CLEARLY ? characters : undefined];
  return likely.flatMap((each) => (each === undefined ? [] : [each.column]));
}

/** A column and the share of lines that fill it. */
interface Justified {
  readonly column: Column;
  readonly full: number;
}

/** A measure in which this much more of the lines fill their column is the right one without another look. */
const CLEARLY = 0.12;

/** Chinese lines fill the column: most have one width, give or take the marks that may not start the next line. */
function justifiedColumn(lines: readonly string[], measure: Measure): Justified | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = Math.floor(measured(line, 0, line.length, measure));
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [each, count] of counts)
    if (count > most || (count === most && each > width)) [width, most] = [each, count];
  if (width < NARROWEST || width > WIDEST) return undefined;
  const near = (from: number, to: number): number => {
    let sum = 0;
    for (let each = from; each <= to; each++) sum += counts.get(each) ?? 0;
    return sum / lines.length;
  };
  const beyond = 1 - near(0, width + 3);
  const full = near(width - 1, width + 1);
  if (full < 0.3 || beyond > 0.05) return undefined;
  return { column: { width, measure }, full };
}

/** Latin lines end where the next word did not fit: they keep below one width, and most come near it. */
function raggedColumn(lines: readonly string[]): readonly Column[] {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] as number;
  if (width < 18 || width > WIDEST) return [];
  const near = lengths.filter((length) => length >= width * 0.75).length;
  return near / lengths.length < 0.55 ? [] : [{ width, measure: 'characters' }];
}

/** The columns of a whole source, for articles that are too short to show theirs. Sources never change: remembered. */
export function columnsOfSource(source: Source): readonly Column[] {
  let known = columns.get(source);
  if (known === undefined) {
    const lines: string[] = [];
    for (const line of linesOf(source.text)) {
      if (line.last > line.first && source.text[line.first] !== '#')
        lines.push(source.text.slice(line.first, line.last));
    }
    known = columnsOf(lines);
    columns.set(source, known);
  }
  return known;
}

const columns = new WeakMap<Source, readonly Column[]>();
