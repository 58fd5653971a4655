import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import { CJK_MARK, HAN } from '../../text/characters';
import { maskCovering } from '../../text/masks';
import type { CheckFacts } from '../check';
import { classAt } from '../match';
import { masksIn } from '../reading';
import { findingOf, type ProofRule } from '../ruleOf';
import { bodyOf } from './marks';

const FACTS: CheckFacts = {
  id: 'straight-quotes',
  class: 'punctuation',
  title: said('直引号', 'Straight quotation marks'),
  description: said(
    '中文里的直引号按先后成对改为“”‘’；个数为奇数时只标出。',
    'Straight quotes in Chinese become “” and ‘’ by turns; an odd number is only marked.',
  ),
  clause: 'GB/T 15834-2011 4.8（待核）',
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.9,
};
const FORMS: readonly (readonly [string, string, string])[] = [
  ['"＂', '“', '”'],
  ["'＇", '‘', '’'],
];

interface Straight {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly at: number;
}

/**
 * P03: straight quotation marks become “ ” and ‘ ’ by turns inside one article. Those of English, feet and inches and short
 * years ('24) are left alone; where the number is odd a person must look. Source: GB/T 15834-2011 4.8.
 */
export const straightQuotes: ProofRule = {
  ...FACTS,
  article: (article, view) => [
    ...article.paragraphs
      .filter(({ role }) => role === 'headline' || role === 'kicker' || role === 'deck')
      .flatMap((each) => inGroup([each], article, view)),
    ...inGroup(bodyOf(article), article, view),
  ],
};

function inGroup(paragraphs: readonly Paragraph[], article: Article, view: IssueView): Finding[] {
  return FORMS.flatMap(([straight, opening, closing]) => {
    const found = paragraphs.flatMap((paragraph) => straightIn(paragraph, view, straight));
    const even = found.length % 2 === 0;
    return found.map(({ paragraph, text, at }, index) => {
      const right = index % 2 === 0 ? opening : closing;
      const hit = {
        start: at,
        end: at + 1,
        replacements: even ? [right] : [],
        fixing: even ? ('suggested' as const) : ('marked' as const),
        message: even
          ? said(`直引号改为 ${right}`, `Straight quotation mark: set ${right}`)
          : said('直引号，全文个数为奇数，请核对', 'A straight quotation mark; their number in the article is odd'),
      };
      return findingOf(FACTS, hit, article.id, paragraph, text);
    });
  });
}

function straightIn(paragraph: Paragraph, view: IssueView, straight: string): Straight[] {
  const text = view.text(paragraph);
  const found: Straight[] = [];
  for (const mark of straight) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (maskCovering(masksIn(paragraph, view), at) !== undefined) continue;
      const left = classAt(text, at - 1, HAN | CJK_MARK);
      const right = classAt(text, at + 1, HAN | CJK_MARK);
      const digit = /\d/.test(text[at - 1] ?? '') && !right;
      const edge = (at === 0 && (right || /[A-Za-z\d]/.test(text[1] ?? ''))) || at === text.length - 1;
      if (!digit && (left || right || edge)) found.push({ paragraph, text, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
