import type { Finding } from '../findings/finding';
import { findingId, headOf, place, said, tailOf } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { IssueView } from '../findings/view';
import type { Article } from '../issue/issue';
import type { Said } from '../said';
import { scanOf } from './flow';
import { joinedText, joinOperations } from './joinOperations';
import { type ChainReading, readChain } from './lineChain';
import { looksOf, oddsOf, startOdds, type WrapStyle } from './lineOdds';
import { type WrappedLine, type WrappedText, wrappedText } from './wrappedLines';

/** From this probability on a line end is taken out in the batch of safe fixes; from the second on it is offered. */
const SAFE = 0.95;
const OFFERED = 0.5;

/**
 * Lines that were broken at column width become paragraphs again. Paragraph ends are inferred from the column's own
 * width, indents (printed, or gone and still visible as shorter first lines), sentence marks, blank lines and
 * line-start rules. Headings are never crossed: they are no running text.
 */
export const unwrap: Rule = {
  id: 'unwrap',
  class: 'unwrap',
  title: said('断行合并', 'Wrapped lines'),
  description: said(
    '按栏宽硬换行的文字合并成段。依据：本稿自己的栏宽、首行缩进、句末标点、空行、行首禁则。',
    'Lines broken at column width become paragraphs. Evidence: the article’s own column width, indents, sentence marks, blank lines, marks that cannot start a line.',
  ),
  article: unwrapsOf,
};

/**
 * True where an article still holds lines that surely belong together; paragraph rules wait until they are joined.
 * A line end that is only doubtful holds nobody up.
 */
export function isWrapped(article: Article, view: IssueView): boolean {
  return unwrapsOf(article, view).some((finding) => finding.fixing === 'safe');
}

const remembered = new WeakMap<Article, readonly Finding[]>();

function unwrapsOf(article: Article, view: IssueView): readonly Finding[] {
  let known = remembered.get(article);
  if (known === undefined) {
    const text = wrappedText(article, view);
    known = text === undefined ? [] : findingsIn(article, text, view);
    remembered.set(article, known);
  }
  return known;
}

function findingsIn(article: Article, text: WrappedText, view: IssueView): Finding[] {
  const { goesOn, width } = bestReading(text);
  const { lines } = text;
  const findings: Finding[] = [];
  let first = 0;
  const close = (last: number): void => {
    const least = Math.min(...goesOn.slice(first, last).filter((_, index) => !lines[first + index + 1]?.joined), 1);
    const finding = findingOf(article, lines.slice(first, last + 1), least, width, view);
    if (finding !== undefined) findings.push(finding);
    first = last + 1;
  };
  for (let index = 0; index < lines.length; index++) {
    const chance = goesOn[index] ?? 0;
    if (chance >= SAFE || lines[index + 1]?.joined) continue;
    close(index);
    if (chance < OFFERED) continue;
    const offered = findingOf(article, lines.slice(index, index + 2), chance, width, view);
    if (offered !== undefined) findings.push(offered);
  }
  return findings;
}

/** The reading of wrapped lines that explains them best, with the column it was made with. */
interface Reading extends ChainReading {
  readonly width: number;
}

/** Reads the lines in each column, with and without stripped indents, and keeps what explains them best. */
function bestReading({ lines, columns }: WrappedText): Reading {
  const indented = lines.filter((line) => line.indent >= 1).length;
  const blankShare = lines.filter((line) => line.apart).length / lines.length;
  const printed = indented >= 2 && indented < lines.length * 0.7;
  const indents: readonly WrapStyle['indent'][] = printed ? ['printed'] : ['none', 'stripped'];
  // How lines start says the same in every column, and with indents that are gone as with none.
  const start = lines.map((line, index) =>
    index === 0 ? EVEN : startOdds(line, lines[index - 1] as WrappedLine, { indent: indents[0] ?? 'none', blankShare }),
  );
  const readings = columns.flatMap((column) => {
    const looks = looksOf(lines, column);
    return indents.map((indent): Reading => {
      const odds = looks.map((each) => oddsOf(each, column, { indent, blankShare }));
      return { ...readChain(odds, start), width: column.width };
    });
  });
  return readings.reduce((best, each) => (each.logLikelihood > best.logLikelihood ? each : best));
}

const EVEN = [0, 0] as const;

function findingOf(
  article: Article,
  lines: readonly WrappedLine[],
  confidence: number,
  width: number,
  view: IssueView,
): Finding | undefined {
  const paragraphs = [...new Set(lines.map((line) => line.paragraph))];
  const [first, ...others] = paragraphs;
  const second = others[0];
  if (first === undefined || second === undefined) return undefined;
  const seam = lines.findIndex((line) => line.paragraph === second);
  const left = (lines[seam - 1] as WrappedLine).text;
  const right = (lines[seam] as WrappedLine).text;
  const { scan } = scanOf(first, view);
  const parts = paragraphs.map((paragraph) => ({ id: paragraph.id, text: view.text(paragraph) }));
  const why = reasons(lines.length, width, confidence);
  const firstText = lines.filter((line) => line.paragraph === first);
  const length = firstText.reduce((sum, line) => sum + line.text.length, 0);
  return {
    id: findingId('unwrap', second, 0),
    rule: 'unwrap',
    class: 'unwrap',
    severity: 'error',
    fixing: confidence >= SAFE ? 'safe' : 'suggested',
    where: place(article.id, first, Math.max(0, length - 1), length),
    related: others.map((paragraph) => place(article.id, paragraph, 0, 0)),
    message: said(`${lines.length} 行是同一段`, `${lines.length} lines are one paragraph`),
    evidence: why,
    confidence,
    before: `${tailOf(left)}⏎${headOf(right)}`,
    after: joinedText(tailOf(left), headOf(right), scan),
    fixes: [
      {
        label: said('合并成段', 'Make one paragraph'),
        confidence,
        why,
        operations: joinOperations(parts, scan),
      },
    ],
  };
}

function reasons(count: number, width: number, confidence: number): Said[] {
  const squares = Math.round(width);
  const sure = said(
    `栏宽约 ${squares} 字，${count} 行连续排满，段落到最后一行才结束`,
    `The column holds about ${squares} characters; ${count} lines fill it, and the paragraph ends with the last`,
  );
  if (confidence >= SAFE) return [sure];
  const doubtful = said(
    `栏宽约 ${squares} 字，这一行排满而以句末标点结束，可能是段末`,
    `The column holds about ${squares} characters; this line fills it and ends a sentence, so it may end the paragraph`,
  );
  return [doubtful];
}
