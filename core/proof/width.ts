import type { Finding } from '../findings/finding';
import { findingId, place, said } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article, Paragraph } from '../issue/issue';
import type { Said } from '../said';
import { languageOf } from '../text/language';
import { halfWidthMarks } from './halfWidth';

/** The full-width form of each half-width mark. */
export const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const EVIDENCE: readonly Said[] = [
  said('与汉字或中文标点相邻', 'It stands beside Han characters or Chinese punctuation'),
];
export const WIDTH_WHY: readonly Said[] = [said('中文里的标点用全角', 'Chinese text sets its punctuation full width')];
const MESSAGES = new Map<string, Said>(
  Object.entries(FULL).map(([half, full]) => [
    half,
    said(`半角“${half}”应为全角“${full}”`, `Half-width “${half}” in Chinese text: set “${full}”`),
  ]),
);
const LABELS = new Map<string, Said>(
  Object.entries(FULL).map(([half, full]) => [half, said(`改为“${full}”`, `Change to “${full}”`)]),
);
/** How often a change was right on the seed and the benchmark: always; what is left is what no rule can know. */
export const WIDTH_CONFIDENCE = 0.995;

/**
 * P01 and P05: the marks `,;:?!()` of Chinese text are full width, and both halves of a pair have one width. Length
 * preserving, so `safe`. Source: GB/T 15834-2011; traps of the proofing reference §2.4 are left alone.
 */
export const width: Rule = {
  id: 'width',
  class: 'width',
  title: said('标点全角', 'Full-width punctuation'),
  description: said(
    '中文里的半角逗号、分号、冒号、问号、叹号、括号改为全角；数字、网址、英文和公式里的不动。',
    'Half-width commas, semicolons, colons, question marks, exclamation marks and brackets in Chinese text; numbers, addresses, English and formulas are left alone.',
  ),
  clause: 'GB/T 15834-2011',
  article: (article, view) => article.paragraphs.flatMap((paragraph) => inParagraph(article, paragraph, view)),
};

function inParagraph(article: Article, paragraph: Paragraph, view: IssueView): Finding[] {
  const text = view.text(paragraph);
  const marks = halfWidthMarks(text);
  if (marks.length === 0 || languageOf(text) === 'latin') return [];
  return marks.map((at): Finding => {
    const half = text[at] as string;
    const full = FULL[half] as string;
    const left = text.slice(Math.max(0, at - 6), at);
    const right = text.slice(at + 1, at + 7);
    return {
      id: findingId('width', paragraph, at),
      rule: 'width',
      class: 'width',
      severity: 'error',
      fixing: 'safe',
      where: place(article.id, paragraph, at, at + 1),
      related: [],
      message: MESSAGES.get(half) as Said,
      evidence: EVIDENCE,
      clause: 'GB/T 15834-2011',
      confidence: WIDTH_CONFIDENCE,
      before: left + half + right,
      after: left + full + right,
      fixes: [
        {
          label: LABELS.get(half) as Said,
          confidence: WIDTH_CONFIDENCE,
          why: WIDTH_WHY,
          operations: [{ kind: 'replace', paragraph: paragraph.id, start: at, before: half, after: full }],
        },
      ],
    };
  });
}
