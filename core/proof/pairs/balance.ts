import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import type { CheckFacts, Hit } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { bodyOf, CLOSING, marksIn, PARTNER, type PairMark } from './marks';

const FACTS: CheckFacts = {
  id: 'pair',
  class: 'punctuation',
  title: said('引号、括号不成对', 'Marks without a partner'),
  description: said(
    '全文范围内不成对的引号、括号、书名号，只报缺的那一个。每段都开、末段才闭的长引文不报。',
    'Quotation marks and brackets without a partner in the article; only the one. A quotation of several paragraphs that opens at each is left alone.',
  ),
  clause: 'GB/T 15834-2011 4.8.3（待核）',
  severity: 'error',
  fixing: 'marked',
  confidence: 0.8,
};

/**
 * P04: pairs balance within the article. Only the mark without a partner is reported, not every one behind it. A quotation
 * of several paragraphs opens “ at each and closes once (4.8.3). Source: GB/T 15834-2011 4.8, 4.9, 4.15.
 */
export const balance: ProofRule = {
  ...FACTS,
  article: (article, view) => groupsOf(article).flatMap((paragraphs) => unmatched(paragraphs, view, article)),
};

/** Deeper nesting is no nesting but a row of openers without partners. */
const DEEPEST = 20;

/** A headline pairs by itself; the body pairs as a whole. */
function groupsOf(article: Article): readonly (readonly Paragraph[])[] {
  const body = bodyOf(article);
  return [body, ...article.paragraphs.filter((each) => !body.includes(each)).map((each) => [each])];
}

function unmatched(paragraphs: readonly Paragraph[], view: IssueView, article: Article): Finding[] {
  const lone: PairMark[] = [];
  let stack: PairMark[] = [];
  for (const paragraph of paragraphs) {
    for (const mark of marksIn(paragraph, view)) {
      const opens = CLOSING.has(mark.mark);
      if (opens) {
        const carried = stack.findLastIndex((other) => other.mark === mark.mark && other.paragraph !== paragraph);
        // 4.8.3: the same quotation goes on in a new paragraph. Brackets and titles never do.
        if (mark.at === 0 && carried >= 0 && '“‘'.includes(mark.mark)) stack = stack.toSpliced(carried, 1);
        stack.push(mark);
        if (stack.length > DEEPEST) lone.push(...stack.splice(0, 1));
        continue;
      }
      const partner = stack.findLastIndex((other) => other.mark === PARTNER.get(mark.mark));
      if (partner < 0) lone.push(mark);
      else {
        lone.push(...stack.slice(partner + 1));
        stack = stack.slice(0, partner);
      }
    }
    // Only quotation marks reach over the end of a paragraph.
    lone.push(...stack.filter((mark) => !'“‘「『'.includes(mark.mark)));
    stack = stack.filter((mark) => '“‘「『'.includes(mark.mark));
  }
  lone.push(...stack);
  return lone.map((mark) => findingOf(FACTS, hitOf(mark), article.id, mark.paragraph, mark.text));
}

function hitOf({ mark, at, text }: PairMark): Hit {
  const opens = CLOSING.has(mark);
  const other = opens ? CLOSING.get(mark) : PARTNER.get(mark);
  const turned = turnedRound(text, at, opens);
  return {
    start: at,
    end: at + 1,
    replacements: turned && other !== undefined ? [other] : [],
    message: said(`缺少与 ${mark} 成对的 ${other}`, `${mark} has no ${other}`),
    evidence: turned
      ? [said('看前后文，可能是方向反了', 'From what stands around it, it may be the wrong way round')]
      : [],
  };
}

/** A mark that opens before a point, or closes behind one at the start, is the wrong way round. */
function turnedRound(text: string, at: number, opens: boolean): boolean {
  if (opens) return at > 0 && (at === text.length - 1 || '，。、；：！？）》'.includes(text[at + 1] as string));
  return at === 0 || '：，（《'.includes(text[at - 1] as string);
}
