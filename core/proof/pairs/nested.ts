import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import type { CheckFacts } from '../check';
import { findingOf, type ProofRule } from '../ruleOf';
import { marksIn, type PairMark } from './marks';

const FACTS: CheckFacts = {
  id: 'nested-pair',
  class: 'punctuation',
  title: said('引号、书名号嵌套', 'Quotes within quotes'),
  description: said('“”里面再用引号用‘’，《》里面再用书名号用〈〉。', 'Inside “” stands ‘’, inside 《》 stands 〈〉.'),
  clause: 'GB/T 15834-2011 4.8.2、4.15（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
};
const INNER: Readonly<Record<string, readonly [string, string]>> = { '“': ['‘', '’'], '《': ['〈', '〉'] };

/**
 * P06: quotes inside of quotes change form: “…‘…’…”, 《…〈…〉…》. Only where all marks of the paragraph pair, because a
 * missing one would make every pair behind it look nested. Source: GB/T 15834-2011 4.8.2, 4.15.
 */
export const nested: ProofRule = {
  ...FACTS,
  article: (article, view) => article.paragraphs.flatMap((paragraph) => inParagraph(paragraph, article, view)),
};

function inParagraph(paragraph: Paragraph, article: Article, view: IssueView): Finding[] {
  const stack: PairMark[] = [];
  const inner: PairMark[] = [];
  for (const mark of marksIn(paragraph, view)) {
    const own = mark.mark === '“' || mark.mark === '”' || mark.mark === '《' || mark.mark === '》';
    if (!own) continue;
    if (mark.mark === '“' || mark.mark === '《') {
      stack.push(mark);
      continue;
    }
    const opened = stack.pop();
    if (opened === undefined || (opened.mark === '“') !== (mark.mark === '”')) return [];
    if (stack.at(-1)?.mark === opened.mark) inner.push(opened, mark);
  }
  if (stack.length > 0) return [];
  return inner.map((mark) => {
    const right =
      mark.mark === '“' || mark.mark === '《' ? INNER[mark.mark]?.[0] : INNER[mark.mark === '”' ? '“' : '《']?.[1];
    const hit = {
      start: mark.at,
      end: mark.at + 1,
      replacements: [right as string],
      message: said(`嵌套在里面的用 ${right}`, `The inner one is ${right}`),
    };
    return findingOf(FACTS, hit, article.id, paragraph, mark.text);
  });
}
