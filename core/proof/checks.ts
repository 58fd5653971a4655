import { compatForm } from './characters/compatForm';
import { confusable } from './characters/confusable';
import { doubled } from './characters/doubled';
import { doubledWord } from './characters/doubledWord';
import { foreignForm } from './characters/foreignForm';
import { loneScript } from './characters/loneScript';
import { misspelling } from './characters/misspelling';
import { nearPhrase } from './characters/nearPhrase';
import { particles } from './characters/particles';
import { unreadable } from './characters/unreadable';
import { unwantedWord } from './characters/unwantedWord';
import { userRule } from './characters/userRule';
import type { Check } from './check';
import { impossibleDate } from './dates/impossibleDate';
import { spelling } from './latin/spelling';
import { postOrder } from './names/postOrder';
import { rosterName } from './names/rosterName';
import { approximate } from './numbers/approximate';
import { approximator } from './numbers/approximator';
import { compatUnit } from './numbers/compatUnit';
import { connector } from './numbers/connector';
import { decimalPoint } from './numbers/decimalPoint';
import { grouping } from './numbers/grouping';
import { listCount } from './numbers/listCount';
import { misreadDigits } from './numbers/misreadDigits';
import { mixedDate } from './numbers/mixedDate';
import { mixedNumeral } from './numbers/mixedNumeral';
import { percent } from './numbers/percent';
import { rangeUnit } from './numbers/rangeUnit';
import { shortYear } from './numbers/shortYear';
import { someTens } from './numbers/someTens';
import { timesLess } from './numbers/timesLess';
import { unitCase } from './numbers/unitCase';
import { weekdayDigit } from './numbers/weekdayDigit';
import { wideDigits } from './numbers/wideDigits';
import { zeroNumeral } from './numbers/zeroNumeral';
import { placeName } from './places/placeName';
import { ampersand } from './punctuation/ampersand';
import { captionEnd } from './punctuation/captionEnd';
import { cornerQuotes } from './punctuation/cornerQuotes';
import { dash } from './punctuation/dash';
import { edgeMark } from './punctuation/edgeMark';
import { ellipsis } from './punctuation/ellipsis';
import { ellipsisWithEtc } from './punctuation/ellipsisWithEtc';
import { eventDot } from './punctuation/eventDot';
import { fullStop } from './punctuation/fullStop';
import { hanSpace } from './punctuation/hanSpace';
import { headlineEnd } from './punctuation/headlineEnd';
import { loneDash } from './punctuation/loneDash';
import { middleDot } from './punctuation/middleDot';
import { moodMarks } from './punctuation/moodMarks';
import { nameDot } from './punctuation/nameDot';
import { pauseBetweenQuoted } from './punctuation/pauseBetweenQuoted';
import { repeatedMark } from './punctuation/repeatedMark';
import { sequenceMark } from './punctuation/sequenceMark';
import { spaceBeforeMark } from './punctuation/spaceBeforeMark';
import { titleMarks } from './punctuation/titleMarks';
import { trailingSpace } from './punctuation/trailingSpace';
import { zeroWidth } from './punctuation/zeroWidth';

/**
 * The checks that read one paragraph at a time, all in one pass over it. Where two find fault with the same characters the
 * one further up speaks: what is certain before what is likely, what the house said before what we think.
 */
export const CHECKS: readonly Check[] = [
  zeroWidth,
  trailingSpace,
  wideDigits,
  ellipsis,
  dash,
  middleDot,
  fullStop,
  userRule,
  unwantedWord,
  rosterName,
  placeName,
  compatForm,
  unreadable,
  loneScript,
  misspelling,
  nearPhrase,
  foreignForm,
  doubledWord,
  doubled,
  confusable,
  particles,
  impossibleDate,
  misreadDigits,
  zeroNumeral,
  mixedDate,
  shortYear,
  weekdayDigit,
  decimalPoint,
  grouping,
  connector,
  rangeUnit,
  mixedNumeral,
  someTens,
  approximate,
  approximator,
  timesLess,
  percent,
  compatUnit,
  unitCase,
  listCount,
  repeatedMark,
  moodMarks,
  edgeMark,
  ellipsisWithEtc,
  pauseBetweenQuoted,
  sequenceMark,
  headlineEnd,
  captionEnd,
  nameDot,
  eventDot,
  cornerQuotes,
  spaceBeforeMark,
  hanSpace,
  ampersand,
  loneDash,
  titleMarks,
  postOrder,
  spelling,
];
