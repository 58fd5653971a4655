import type { Operation } from '@core/edit/operation';
import type { Finding, FindingClass } from '@core/findings/finding';
import { ledgerOf } from '@core/issue/ledger';
import type { Said } from '@core/said';
import type { Mended } from './edition';

/** What was done to an issue, line by line: fixes, what is left for a person, and the ledger. */
export function summaryOf({ edition, applied, open }: Mended): Said[] {
  return [fixesLine(applied, open), ledgerLine(edition.issue)];
}

function fixesLine(applied: readonly Finding[], open: readonly Finding[]): Said {
  const joins = sum(ofClass(applied, 'join', 'unwrap'), joined);
  const splits = ofClass(applied, 'split').length;
  const moves = ofClass(applied, 'displaced').length;
  const offered = ofClass(open, 'displaced').length;
  const repeats = ofClass(applied, 'repeat').length;
  const marks = sum(ofClass(applied, 'width', 'punctuation'), marksChanged);
  const left = open.length - offered;
  return {
    zh:
      `接合 ${joins} 处，拆分 ${splits} 处，归位 ${moves} 处（另有 ${offered} 处待定），` +
      `去重 ${repeats} 处，标点改 ${marks} 个；其余 ${left} 处待人工判断`,
    en:
      `${joins} joined, ${splits} split, ${moves} moved home (${offered} more offered), ` +
      `${repeats} repeats taken out, ${marks} marks changed; ${left} more left to a person`,
  };
}

function ledgerLine(issue: Mended['edition']['issue']): Said {
  const { imported, kept, replaced, deleted, margin, balanced } = ledgerOf(issue);
  const layout = layoutIn(issue);
  const counts = [imported, kept, replaced, deleted, margin - layout, layout];
  const [all, same, other, gone, outside, marks] = counts.map(grouped);
  const verdict = balanced
    ? { zh: '账目平衡', en: 'the ledger balances' }
    : { zh: '账目不平衡', en: 'it does not balance' };
  return {
    zh: `导入 ${all} 字符 = 保留 ${same} + 替换 ${other} + 删除 ${gone} + 版外文字 ${outside} + 换行等版式符号 ${marks}，${verdict.zh}`,
    en: `${all} characters in = ${same} kept + ${other} replaced + ${gone} deleted + ${outside} of text in the margin + ${marks} of layout (line ends and the like); ${verdict.en}`,
  };
}

/** How much of the margin is line ends, indents and marks such as `#`, which no reader misses. */
function layoutIn({ margin }: Mended['edition']['issue']): number {
  const spans = margin.filter(({ role }) => role === 'layout').flatMap((paragraph) => paragraph.spans);
  return spans.reduce((total, { start, end }) => total + end - start, 0);
}

function ofClass(findings: readonly Finding[], ...classes: readonly FindingClass[]): Finding[] {
  return findings.filter((finding) => classes.includes(finding.class));
}

function sum(findings: readonly Finding[], count: (operation: Operation) => number): number {
  let total = 0;
  for (const { fixes } of findings) for (const operation of fixes[0]?.operations ?? []) total += count(operation);
  return total;
}

function joined(operation: Operation): number {
  return operation.kind === 'join' ? operation.others.length : 0;
}

/** A fix may write a longer stretch anew; only the characters in it that differ count. */
function marksChanged(operation: Operation): number {
  if (operation.kind !== 'replace') return 0;
  const before = [...operation.before];
  const after = [...operation.after];
  if (before.length !== after.length) return 1;
  return before.filter((character, index) => character !== after[index]).length;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
