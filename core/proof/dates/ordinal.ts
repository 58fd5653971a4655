import type { Finding } from '../../findings/finding';
import { place, said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph, Role } from '../../issue/issue';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';

const FACTS: CheckFacts = {
  id: 'ordinal',
  class: 'number',
  title: said('届次、期次不一', 'Ordinals disagree'),
  description: said(
    '标题的“第34个全国土地日”正文里写成另一个数。',
    'The headline’s “第34个全国土地日” with another number in the text.',
  ),
  severity: 'suspect',
  fixing: 'marked',
  confidence: 0.75,
};
const ORDINAL = /第(\d{1,4}|[一二三四五六七八九十百]{1,5})(个|届|次|期)([\u3400-\u9fff]{3,6})/g;
const HEAD: readonly Role[] = ['kicker', 'headline', 'deck'];
/** The counter and this many characters of the name tell that two ordinals count the same thing. */
const SAME = 5;
const DIGITS = '〇一二三四五六七八九';

interface Ordinal {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly name: string;
}

/** D08: an ordinal of the headline that the text gives another number, and never the headline's. Source: proofing reference D08. */
export const ordinal: ProofRule = { ...FACTS, article: inArticle };

function inArticle(article: Article, view: IssueView): Finding[] {
  const head = article.paragraphs.filter(({ role }) => HEAD.includes(role)).flatMap((each) => read(each, view));
  if (head.length === 0) return [];
  const body = article.paragraphs.filter(({ role }) => !HEAD.includes(role)).flatMap((each) => read(each, view));
  return head.flatMap((one) => {
    const same = body.filter(({ name }) => name.slice(0, SAME) === one.name.slice(0, SAME));
    const other = same[0];
    if (other === undefined || same.some(({ number }) => number === one.number)) return [];
    const { paragraph, start, end } = one;
    const message = said(
      `正文写的是“${view.text(other.paragraph).slice(other.start, other.end)}”`,
      'The text gives another number',
    );
    const related = [place(article.id, other.paragraph, other.start, other.end)];
    return [
      findingOf(FACTS, { start, end, replacements: [], message }, article.id, paragraph, view.text(paragraph), related),
    ];
  });
}

function read(paragraph: Paragraph, view: IssueView): Ordinal[] {
  return Array.from(view.text(paragraph).matchAll(ORDINAL), (found) => {
    const [whole, number = '', counter = '', name = ''] = found;
    return {
      paragraph,
      start: found.index,
      end: found.index + whole.length,
      number: numberOf(number),
      name: counter + name,
    };
  });
}

/** 34, 三十四, 一百零二 as a number. */
function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  let value = 0;
  let digit = 0;
  for (const character of digits) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit === 0) digit = DIGITS.indexOf(character);
    else {
      value += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return value + digit;
}
