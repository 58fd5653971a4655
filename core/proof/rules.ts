import type { Finding } from '../findings/finding';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { House } from '../lists/house';
import type { Check, Hit } from './check';
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
import { masksIn, readingOf } from './reading';
import { findingOf, type ProofRule } from './ruleOf';
import { type Scan, Scanner } from './scanner';
import { repeatedSentence } from './whole/repeatedSentence';
import { strayMark } from './whole/strayMark';
import { width } from './width';

/** A hit and the paragraph it is in. */
interface Located {
  readonly paragraph: Paragraph;
  readonly hit: Hit;
}

/** What the checks found in an article, by the check's place in the list. */
type ArticleScan = readonly (readonly Located[] | undefined)[];

/** What a house has read: paragraphs and articles that did not change are not read again. */
interface Desk {
  readonly scanner: Scanner;
  readonly paragraphs: WeakMap<Paragraph, Scan>;
  readonly articles: WeakMap<Article, ArticleScan>;
}

const desks = new WeakMap<House, Desk>();
const NOTHING: readonly Finding[] = [];

function deskOf(house: House): Desk {
  let desk = desks.get(house);
  if (desk === undefined) {
    desk = { scanner: new Scanner(CHECKS, house), paragraphs: new WeakMap(), articles: new WeakMap() };
    desks.set(house, desk);
  }
  return desk;
}

/** The article that was asked about last: all rules ask about one before the next. */
let recent: { readonly article: Article; readonly house: House; readonly scan: ArticleScan } | undefined;

/** The first check that is asked about an article lets all checks read it. */
function scanOf(article: Article, view: IssueView): ArticleScan {
  if (recent?.article !== article || recent.house !== view.house) {
    recent = { article, house: view.house, scan: readArticle(article, view) };
  }
  return recent.scan;
}

function readArticle(article: Article, view: IssueView): ArticleScan {
  const { scanner, paragraphs, articles } = deskOf(view.house);
  const known = articles.get(article);
  if (known !== undefined) return known;
  const found: Located[][] = [];
  for (const paragraph of article.paragraphs) {
    let scan = paragraphs.get(paragraph);
    if (scan === undefined) {
      scan = scanner.scan(readingOf(view.text(paragraph), paragraph.role, view.house, masksIn(paragraph, view)));
      paragraphs.set(paragraph, scan);
    }
    for (const [number, hits] of scan.entries()) {
      if (hits === undefined) continue;
      let list = found[number];
      if (list === undefined) {
        list = [];
        found[number] = list;
      }
      for (const hit of hits) list.push({ paragraph, hit });
    }
  }
  articles.set(article, found);
  return found;
}

/** A check as a rule of its own. */
function ruleOf({ on: _trigger, look: _look, ...facts }: Check, number: number): ProofRule {
  return {
    ...facts,
    article(article, view) {
      const located = scanOf(article, view)[number];
      if (located === undefined) return NOTHING;
      return located.map(({ paragraph, hit }) => findingOf(facts, hit, article.id, paragraph, view.text(paragraph)));
    },
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
