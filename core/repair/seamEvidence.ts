import { parseLead } from '../structure/lead';
import { CLOSER, classOf, DIGIT, HAN, is, LETTER, LOWER, NO_START, OPENER } from '../text/characters';
import { balanceOf, endingOf, trimmedEnd } from '../text/sentence';
import type { EvidenceId } from './evidence';
import { JOIN_BIAS, JOIN_WEIGHTS } from './weights';

/** What is known about a seam beside the two texts. */
export interface SeamContext {
  /** Furniture or a page end stands between. */
  readonly furniture: boolean;
  /** The second part has a paragraph indent; undefined where the source has no indents at all. */
  readonly indented: boolean | undefined;
}

const HELD_OPEN = new Set(
  '的和与及在对把被将从向为以让使由于因但而且或是有了着到等第各每这那其并就也还都要能可会更最已又再不无未共同',
);
/** Characters that a sentence may end with although they are also held open elsewhere are not listed: 了 等 会 同. */
for (const character of '了等会同着到在上') HELD_OPEN.delete(character);
const SPEECH =
  /^(?:据悉|据了解|据介绍|据统计|会上|会前|会后|近日|日前|目前|当天|当日|此外|同时|随后|接下来|今年以来|近年来|截至|下一步|活动中|活动现场|记者|其中|另外|不仅如此|与此同时|今后|未来|如今|昨天|今天|昨日|[\u3400-\u9fff]{2,4}(?:说|表示|指出|强调|要求|介绍|认为|告诉记者|坦言|透露)[，,：:]|\d{1,2}月\d{1,2}日[，,])/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,2}[，,、])/;
const DATE_END =
  /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const INNER_MARK = /[，。；,;]/;
/** A part of this length, in code units, is no heading and no signature. */
const SHORT = 26;

/** The evidence at a seam between two texts, strongest kinds first. Reads each text's ends and its balance. */
export function seamEvidence(left: string, right: string, context: SeamContext): EvidenceId[] {
  const found: EvidenceId[] = [];
  const end = trimmedEnd(left);
  const last = left.charCodeAt(end - 1);
  const ending = endingOf(left);
  leftEvidence(left, end, last, ending, found);
  const first = right.charCodeAt(0);
  if (is(first, NO_START)) found.push('right-no-start');
  if (is(first, OPENER)) found.push('right-quote');
  const a = balanceOf(left);
  const b = balanceOf(right);
  if (a.opened > 0 && b.closed > 0) found.push('quote-across');
  else if (a.opened > 0 && !is(first, OPENER)) found.push('left-opened');
  else if (b.closed > 0) found.push('right-closes');
  rightEvidence(right, first, found);
  if (context.furniture) found.push('across-furniture');
  if (context.indented !== undefined) found.push(context.indented ? 'right-indented' : 'right-flush');
  return found;
}

function leftEvidence(left: string, end: number, last: number, ending: string, found: EvidenceId[]): void {
  if (ending === 'closed') found.push('left-closed');
  else if (ending === 'colon') found.push('left-colon');
  else if (ending === 'pause') found.push('left-pause');
  else {
    found.push('left-open');
    if (is(last, CLOSER)) found.push('left-quote');
    else if (is(last, DIGIT)) found.push('left-digit');
    else if (is(last, LETTER)) found.push('left-latin-open');
    else if (HELD_OPEN.has(left[end - 1] as string)) found.push('left-held');
    if (end <= SHORT && !INNER_MARK.test(left)) found.push('left-short');
    else if (DATE_END.test(left)) found.push('left-date');
  }
}

function rightEvidence(right: string, first: number, found: EvidenceId[]): void {
  if (parseLead(right) !== undefined) found.push('right-lead');
  else if (SPEECH.test(right)) found.push('right-speech');
  else if (NUMBERED.test(right)) found.push('right-numbered');
  if (is(first, LOWER)) found.push('right-lower');
  else if (is(first, LETTER)) found.push('right-capital');
  if (right.length <= SHORT && !INNER_MARK.test(right) && endingOf(right) !== 'closed') found.push('right-short');
}

/** The probability that two pieces are one paragraph, from the evidence at their seam. */
export function seamProbability(found: readonly EvidenceId[]): number {
  let sum = JOIN_BIAS;
  for (const id of found) sum += JOIN_WEIGHTS[id];
  return 1 / (1 + Math.exp(-sum));
}

/** What stands between two joined parts: a space between Latin words, nothing between Han. */
export function glueBetween(left: string, right: string): '' | ' ' {
  const a = classOf(left.charCodeAt(left.length - 1));
  const b = classOf(right.charCodeAt(0));
  if ((a & HAN) !== 0 || (b & HAN) !== 0) return '';
  const latin = LETTER | DIGIT;
  const word = (a & latin) !== 0 && (b & latin) !== 0 && ((a | b) & LETTER) !== 0;
  const mark = /[,.;:!?'")]$/.test(left) && (b & (latin | OPENER)) !== 0 && /[A-Za-z]/.test(left.slice(-12));
  return word || mark ? ' ' : '';
}
