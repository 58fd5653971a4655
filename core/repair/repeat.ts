import { finding } from '../findings/build';
import type { Finding } from '../findings/finding';
import { findingId, headOf, place, quoted, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import { type Article, MARGIN, type Paragraph } from '../issue/issue';
import { endingOf } from '../text/sentence';
import { flowOf } from './flow';
import { isWrapped } from './unwrap';

/** A whole paragraph of this many code units does not occur twice in a paper by chance. */
const WHOLE = 20;
/** Words read twice at a seam: this many are beyond chance, fewer are not offered. */
const OVERLAP = 5;
const LONG_OVERLAP = 9;
const LONGEST_OVERLAP = 200;

/** A column tail that was read twice: a paragraph that stands in the issue already, or words that end one paragraph and start the next. */
export const repeat: Rule = {
  id: 'repeat',
  class: 'repeat',
  title: said('重复', 'Repeats'),
  description: said(
    '栏尾读了两遍：整段重复的移出正文，断处重复的字删去一份。',
    'A column tail that was read twice: a repeated paragraph leaves the article, words repeated at a seam are taken out once.',
  ),
  issue: (view) => {
    const known = new Map<string, Paragraph>();
    return view.issue.articles.flatMap((article) => [
      ...wholeRepeats(article, known, view),
      ...(isWrapped(article, view) ? [] : overlaps(article, view)),
    ]);
  },
};

function wholeRepeats(article: Article, known: Map<string, Paragraph>, view: IssueView): Finding[] {
  const found: Finding[] = [];
  for (const paragraph of flowOf(article)) {
    const text = view.text(paragraph);
    if (text.length < WHOLE) continue;
    // Most paragraphs differ in length or in their first words; only where these agree the whole is compared.
    const key = `${text.length} ${text.slice(0, 12)}`;
    const earlier = known.get(key);
    if (earlier === undefined || view.text(earlier) !== text) {
      known.set(key, paragraph);
      continue;
    }
    const why = [
      said(`与前面的一段完全相同（${text.length} 字）`, `It equals an earlier paragraph (${text.length} characters)`),
    ];
    found.push(
      finding({
        id: findingId('repeat', paragraph, 0),
        rule: 'repeat',
        class: 'repeat',
        fixing: 'suggested',
        where: place(article.id, paragraph, 0, text.length),
        message: said(
          `这一段前面已有：${quoted(headOf(text))}`,
          `This paragraph stands in the issue already: ${quoted(headOf(text))}`,
        ),
        fixes: [
          {
            label: said('移出正文', 'Take it out'),
            confidence: 0.93,
            why,
            operations: [
              { kind: 'move', paragraphs: [paragraph.id], to: MARGIN, after: view.issue.margin.at(-1)?.id ?? null },
              { kind: 'set-role', paragraph: paragraph.id, role: 'repeat' },
            ],
          },
        ],
        before: headOf(text, 24),
        after: '',
      }),
    );
  }
  return found;
}

function overlaps(article: Article, view: IssueView): Finding[] {
  const flow = flowOf(article);
  return flow.slice(1).flatMap((second, index) => {
    const first = flow[index] as Paragraph;
    const left = view.text(first);
    const right = view.text(second);
    const length = overlapOf(left, right);
    if (length < OVERLAP) return [];
    const confidence = length >= LONG_OVERLAP ? 0.96 : 0.8;
    const words = right.slice(0, length);
    const why = [
      said(`前段末尾和后段开头同有${quoted(words)}`, `The first part ends and the second starts with ${quoted(words)}`),
      said('前段没有句末标点', 'The first part has no sentence mark at its end'),
    ];
    const operations = [{ kind: 'replace', paragraph: second.id, start: 0, before: words, after: '' } as const];
    return finding({
      id: findingId('repeat', second, 0),
      rule: 'repeat',
      class: 'repeat',
      fixing: 'suggested',
      where: place(article.id, second, 0, length),
      related: [place(article.id, first, left.length - length, left.length)],
      message: said(`${quoted(words)}读了两遍`, `${quoted(words)} was read twice`),
      fixes: [{ label: said('删去一份', 'Take one out'), confidence, why, operations }],
      before: `${tailOf(left)}⏎${headOf(right)}`,
      after: `${tailOf(left)}⏎${headOf(right.slice(length))}`,
    });
  });
}

/** Code units that end one text, unfinished, and start the other; 0 where none do. */
function overlapOf(left: string, right: string): number {
  if (right.length <= OVERLAP || endingOf(left) === 'closed') return 0;
  const most = Math.min(left.length, right.length - 1, LONGEST_OVERLAP);
  const key = right.slice(0, OVERLAP);
  const tail = left.slice(-most);
  for (let at = tail.indexOf(key); at >= 0; at = tail.indexOf(key, at + 1)) {
    if (right.startsWith(tail.slice(at))) return tail.length - at;
  }
  return 0;
}
