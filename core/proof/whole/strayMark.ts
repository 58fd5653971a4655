import type { Finding } from '../../findings/finding';
import { said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import { HAN, OPENER } from '../../text/characters';
import { endingOf } from '../../text/sentence';
import type { CheckFacts } from '../check';
import { classAt, matchAt } from '../match';
import { isRunning } from '../reading';
import { findingOf, type ProofRule } from '../ruleOf';

const FACTS: CheckFacts = {
  id: 'stray-mark',
  class: 'punctuation',
  title: said('段首的多余符号', 'Stray marks at a paragraph start'),
  description: said(
    '段首孤立的点号或污点符号，前一段又已完整的，删去。前一段未完的由接段规则处理。',
    'A point or speck at the start of a paragraph where the one before is complete. Where it is not, the paragraphs belong together.',
  ),
  clause: 'GB/T 15834-2011 5.1.1（待核）',
  severity: 'error',
  fixing: 'safe',
  // Above the width rule, which would make a half-width comma full and leave it standing.
  confidence: 0.998,
};
/** Points cannot open a line; specks are what a recogniser makes of dust. `|` may be a table. */
const POINTS = /[，、；。：？！,;:.]+[ \u3000]*/y;
const SPECKS = /['`´^_¨¸]+[ \u3000]*/y;

/**
 * P22: marks that cannot stand at the start of a paragraph. Where the paragraph before is unfinished they are evidence
 * for a join, which is not this rule's business. Source: GB/T 15834-2011 5.1.1 (line start), proofing reference P22.
 */
export const strayMark: ProofRule = {
  ...FACTS,
  article: (article, view) =>
    article.paragraphs.flatMap((paragraph, index) =>
      inParagraph(paragraph, article.paragraphs[index - 1], article, view),
    ),
};

function inParagraph(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  article: Article,
  view: IssueView,
): Finding[] {
  if (!isRunning(paragraph.role)) return [];
  const text = view.text(paragraph);
  const points = matchAt(POINTS, text, 0);
  const found = (points ?? matchAt(SPECKS, text, 0))?.[0];
  if (found === undefined || !classAt(text, found.length, HAN | OPENER)) return [];
  if (points !== null && before !== undefined && isRunning(before.role) && endingOf(view.text(before)) !== 'closed')
    return [];
  const hit = {
    start: 0,
    end: found.length,
    replacements: [''],
    message: said(`段首的 ${found.trim()} 多余`, `${found.trim()} at the start of the paragraph`),
  };
  return [findingOf(FACTS, hit, article.id, paragraph, text)];
}
