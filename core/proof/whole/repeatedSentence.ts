import type { Finding } from '../../findings/finding';
import { place, said } from '../../findings/make';
import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import { HAN, is } from '../../text/characters';
import type { CheckFacts } from '../check';
import { isRunning } from '../reading';
import { findingOf, type ProofRule } from '../ruleOf';

const FACTS: CheckFacts = {
  id: 'repeated-sentence',
  class: 'repeat',
  title: said('句子重复', 'A sentence twice'),
  description: said(
    '同一篇里一字不差出现两次的句子，识别时常把栏尾重复一遍。',
    'A sentence that stands twice in an article, to the letter: OCR often reads the tail of a column twice.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.7,
};
/** Shorter sentences may be said twice. */
const SHORTEST = 14;

interface Sentence {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** A sentence by its text. */
type Keyed = readonly [string, Sentence];

const remembered = new WeakMap<Paragraph, readonly Keyed[]>();

/** C05: a long sentence that stands twice in one article. Source: proofing reference C05. */
export const repeatedSentence: ProofRule = { ...FACTS, article: inArticle };

function inArticle(article: Article, view: IssueView): Finding[] {
  const seen = new Map<string, Sentence>();
  const found: Finding[] = [];
  for (const paragraph of article.paragraphs) {
    if (!isRunning(paragraph.role)) continue;
    for (const [key, sentence] of sentencesOf(paragraph, view.text(paragraph))) {
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, sentence);
        continue;
      }
      const { start, end } = sentence;
      const hit = {
        start,
        end,
        replacements: [''],
        message: said('这一句前面已经出现过', 'This sentence stood before'),
      };
      const related = [place(article.id, first.paragraph, first.start, first.end)];
      found.push(findingOf(FACTS, hit, article.id, paragraph, view.text(paragraph), related));
    }
  }
  return found;
}

/** The long sentences of a paragraph by their text. */
function sentencesOf(paragraph: Paragraph, text: string): readonly Keyed[] {
  const known = remembered.get(paragraph);
  if (known !== undefined) return known;
  const sentences: Keyed[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x3002 && code !== 0xff01 && code !== 0xff1f) continue;
    if (at + 1 - start >= SHORTEST && is(text.charCodeAt(start), HAN)) {
      sentences.push([text.slice(start, at + 1), { paragraph, start, end: at + 1 }]);
    }
    start = at + 1;
  }
  remembered.set(paragraph, sentences);
  return sentences;
}
