import type { Finding } from '../findings/finding';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { House } from '../lists/house';
import type { Check } from './check';
import { CHECKS } from './checks';
import { headlineDate } from './dates/headlineDate';
import { issueNumber } from './dates/issueNumber';
import { newsDate } from './dates/newsDate';
import { ordinal } from './dates/ordinal';
import { weekday } from './dates/weekday';
import { byline } from './names/byline';
import { post } from './names/post';
import { balance } from './pairs/balance';
import { nested } from './pairs/nested';
import { straightQuotes } from './pairs/straightQuotes';
import { readingOf } from './reading';
import { findingOf, type ProofRule } from './ruleOf';
import { type Scan, Scanner } from './scanner';
import { repeatedSentence } from './whole/repeatedSentence';
import { strayMark } from './whole/strayMark';
import { width } from './width';

/** The scanner of each house, and what it found in each paragraph: a paragraph that did not change is not read again. */
const scanners = new WeakMap<House, { readonly scanner: Scanner; readonly scans: WeakMap<Paragraph, Scan> }>();

function scanOf(paragraph: Paragraph, view: IssueView): Scan {
  let known = scanners.get(view.house);
  if (known === undefined) {
    known = { scanner: new Scanner(CHECKS, view.house), scans: new WeakMap() };
    scanners.set(view.house, known);
  }
  let scan = known.scans.get(paragraph);
  if (scan === undefined) {
    scan = known.scanner.scan(readingOf(view.text(paragraph), paragraph.role, view.house));
    known.scans.set(paragraph, scan);
  }
  return scan;
}

/** A check as a rule of its own: the first that is asked about a paragraph lets all checks read it. */
function ruleOf({ on: _trigger, look: _look, ...facts }: Check, number: number): ProofRule {
  return {
    ...facts,
    article: (article: Article, view: IssueView): readonly Finding[] =>
      article.paragraphs.flatMap((paragraph) => {
        const hits = scanOf(paragraph, view)[number];
        if (hits === undefined) return [];
        return hits.map((hit) => findingOf(facts, hit, article.id, paragraph, view.text(paragraph)));
      }),
  };
}

/** All rules of the proof pass. */
export const PROOF_RULES: readonly Rule[] = [
  width,
  strayMark,
  ...CHECKS.map(ruleOf),
  balance,
  straightQuotes,
  nested,
  repeatedSentence,
  weekday,
  newsDate,
  headlineDate,
  issueNumber,
  ordinal,
  byline,
  post,
];
