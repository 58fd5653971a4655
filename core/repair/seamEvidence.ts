import { looksLikeHeading } from '../structure/headings';
import { parseLead } from '../structure/lead';
import { parsePeople } from '../structure/people';
import { CLOSER, classOf, DIGIT, HAN, is, LETTER, LOWER, NO_START, OPENER } from '../text/characters';
import { balanceOf, type Ending, endingOf, trimmedEnd } from '../text/sentence';
import type { EvidenceId } from './evidence';

/** What is known about a seam beside the two texts. */
export interface SeamContext {
  /** Furniture or a page end stands between. */
  readonly furniture: boolean;
  /** The second part has a paragraph indent; undefined where the article shows no indents. */
  readonly indented: boolean | undefined;
  /** The source marks its headings, so a line without marks is hardly one. */
  readonly marked: boolean;
  /** The text of the scan, for words that occur elsewhere in it. */
  readonly scan: string;
}

/** Characters that hold a sentence open: particles before what they govern, prepositions, conjunctions. */
const HELD_OPEN = new Set(
  '的和与及在对把被将从向为以让使由于因但而且或是有第各每这那其并就也还都要能可更最再又不无未共',
);
/** Words that hold a sentence open: what they govern must follow. */
const HELD_WORDS =
  /(?:力争|争取|预计|计划|将在|将于|已在|正在|通过|根据|按照|围绕|随着|为了|由于|关于|对于|以及|并且|其中|包括|例如|特别是|尤其是|同比增长|同比下降|环比增长|超过|位于|来自|前往|坚持|不断|进一步|全面|深入|积极|持续|共同|一个|这个|各项|有关|相关|我国|全国|全市|全区)$/;
const SPEECH =
  /^(?:据悉|据了解|据介绍|据统计|会上|会前|会后|近日|日前|目前|当天|当日|此外|同时|随后|接下来|今年以来|近年来|截至|下一步|活动中|活动现场|记者|另外|不仅如此|与此同时|今后|未来|如今|昨天|今天|昨日|[\u3400-\u9fff]{2,4}(?:说|表示|指出|强调|要求|介绍|认为|告诉记者|坦言|透露)[，,：:]|\d{1,2}月\d{1,2}日[，,])/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,2}[，,、])/;
const DATE_END =
  /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const NAMES_END = /(?:^|[。！？”）\s])((?:[\u3400-\u9fff·]{2,4}[\s\u3000]){0,4}[\u3400-\u9fff·]{2,4})$/;
const AMOUNT = /^\d[\d.,]*\s*(?:[%％‰万亿千百个多余元米吨人次家项倍岁名户条台辆亩]|公里|平方)/;
const LISTED = /^(?:”“|》《|」「|』『)$/;
const INNER_MARK = /[，。；,;]/;
/** A part of this length, in code units, is no heading and no signature. */
const SHORT = 26;
/** Without a mark inside, a part this long is a sentence that was cut, in papers that mark their headings. */
const SHORT_MARKED = 12;

/** The evidence at a seam between two texts. Reads each text's ends and its balance of marks. */
export function seamEvidence(left: string, right: string, context: SeamContext): EvidenceId[] {
  const found: EvidenceId[] = [];
  const end = trimmedEnd(left);
  const ending = endingOf(left);
  if (ending === 'open') openEvidence(left, end, context, found);
  else found.push(ENDINGS[ending]);
  const first = right.charCodeAt(0);
  if (ending === 'open' && LISTED.test(left.slice(end - 1, end) + right.slice(0, 1))) found.push('quotes-listed');
  balanceEvidence(left, right, first, found);
  rightEvidence(right, first, found);
  if (ending !== 'closed' && occursElsewhere(left, end, right, context.scan)) found.push('own-word');
  return found;
}

/** The evidence of the layout at a seam, whatever the two texts say. */
export function layoutEvidence({ furniture, indented }: SeamContext): EvidenceId[] {
  const found: EvidenceId[] = [];
  if (furniture) found.push('across-furniture');
  if (indented !== undefined) found.push(indented ? 'right-indented' : 'right-flush');
  return found;
}

const ENDINGS: Readonly<Record<Exclude<Ending, 'open'>, EvidenceId>> = {
  closed: 'left-closed',
  colon: 'left-colon',
  pause: 'left-pause',
};

/** True where a text starts the way paragraphs of a news item do: a speech tag, a date, 据悉, 会上. */
export function startsLikeParagraph(text: string): boolean {
  return SPEECH.test(text);
}

function openEvidence(left: string, end: number, context: SeamContext, found: EvidenceId[]): void {
  found.push('left-open');
  const last = left.charCodeAt(end - 1);
  if (last === 0x2d && is(left.charCodeAt(end - 2), LETTER)) found.push('hyphen');
  else if (is(last, CLOSER)) found.push('left-quote');
  else if (is(last, DIGIT)) found.push('left-digit');
  else if (is(last, LETTER)) found.push('left-latin-open');
  else if (HELD_OPEN.has(left[end - 1] as string) || HELD_WORDS.test(left.slice(-6))) found.push('left-held');
  if (DATE_END.test(left.slice(-24))) found.push('left-date');
  else if (end <= (context.marked ? SHORT_MARKED : SHORT) && !INNER_MARK.test(left) && parseLead(left) === undefined) {
    found.push('left-short');
    if (!context.marked && looksLikeHeading(left)) found.push('left-heading');
  }
  const names = NAMES_END.exec(left.slice(-24));
  if (names !== null && (names[1] as string).length > 3 && parsePeople(names[1] as string) !== undefined)
    found.push('left-names');
}

/** The length up to which marks are weighed: in longer text one that is missing far away says nothing about this seam. */
const REACH = 1500;

function balanceEvidence(left: string, right: string, first: number, found: EvidenceId[]): void {
  const before = balanceOf(left.slice(-REACH));
  const after = balanceOf(right.slice(0, REACH));
  if (before.opened > 0 && after.closed > 0) found.push('quote-across');
  else if (before.opened > 0 && !is(first, OPENER)) found.push('left-opened');
  else if (after.closed > 0) found.push('right-closes');
}

function rightEvidence(right: string, first: number, found: EvidenceId[]): void {
  if (is(first, NO_START)) found.push('right-no-start');
  else if (is(first, OPENER)) found.push('right-quote');
  if (parseLead(right) !== undefined) found.push('right-lead');
  else if (SPEECH.test(right)) found.push('right-speech');
  else if (NUMBERED.test(right)) found.push('right-numbered');
  else if (AMOUNT.test(right)) found.push('right-amount');
  if (is(first, LOWER)) found.push('right-lower');
  else if (is(first, LETTER)) found.push('right-capital');
  if (right.length <= SHORT && !INNER_MARK.test(right) && endingOf(right) !== 'closed') found.push('right-short');
}

/** True where two characters before and behind the seam, or two and one, stand together somewhere in the scan. */
function occursElsewhere(left: string, end: number, right: string, scan: string): boolean {
  if (!is(left.charCodeAt(end - 1), HAN) || !is(right.charCodeAt(0), HAN)) return false;
  const whole = left.slice(Math.max(0, end - 2), end) + right.slice(0, 2);
  if (scan.includes(whole)) return true;
  return scan.includes(whole.slice(0, 3)) || scan.includes(whole.slice(1));
}

/** What stands between two joined parts: a space between Latin words, nothing between Han. */
export function glueBetween(left: string, right: string): '' | ' ' {
  const a = classOf(left.charCodeAt(left.length - 1));
  const b = classOf(right.charCodeAt(0));
  if (((a | b) & HAN) !== 0) return '';
  const latin = LETTER | DIGIT;
  const words = (a & latin) !== 0 && (b & latin) !== 0 && ((a | b) & LETTER) !== 0;
  // A Latin word and a quotation of Latin words are parted as two words are.
  if ((a & LETTER) !== 0 && /^["“‘(][A-Za-z]/.test(right)) return ' ';
  const marked = /[,.;:!?'")]$/.test(left) && (b & (latin | OPENER)) !== 0 && /[A-Za-z]/.test(left.slice(-12));
  return words || marked ? ' ' : '';
}
