import { preflight } from '@core/export/preflight';
import { mayExport } from '@core/export/preflightItem';
import type { Finding } from '@core/findings/finding';
import type { Article, Issue } from '@core/issue/issue';
import { describe, expect, it } from 'vitest';
import { issueWith, type Outline } from './issueWith';

/** An issue that preflight has nothing to say about. */
function ready(outline: Partial<Outline> = {}, change: Partial<Article> = {}): Issue {
  const issue = issueWith({
    title: '钟楼日报',
    date: '2024-07-10',
    articles: [
      [
        ['headline', '标题'],
        ['body', '正文。'],
      ],
    ],
    ...outline,
  });
  return { ...issue, articles: issue.articles.map((article) => ({ ...article, status: 'clean', ...change })) };
}

function codes(issue: Issue, findings: readonly Finding[] = [], selection = {}): string[] {
  return preflight(issue, findings, selection).map(({ code }) => code);
}

const finding: Finding = {
  id: 'f1',
  rule: 'r',
  class: 'character',
  severity: 'error',
  fixing: 'marked',
  where: { container: 'a1', paragraph: 'p2', start: 0, end: 1 },
  related: [],
  message: { zh: '错字', en: 'Wrong character' },
  evidence: [],
  confidence: 1,
  before: '',
  after: '',
  fixes: [],
};

describe('preflight', () => {
  it('has nothing to say about an issue that is ready', () => {
    expect(preflight(ready(), [])).toEqual([]);
  });

  it('stops an issue whose ledger does not balance, and nothing else', () => {
    const lost = { ...ready(), articles: [] };
    expect(codes(lost)).toEqual(['unbalanced', 'nothing-selected']);
    expect(mayExport(preflight(lost, []))).toBe(false);
    expect(mayExport(preflight(ready({ date: '' }), [{ ...finding }]))).toBe(true);
  });

  it('lists what is missing, each with its place', () => {
    expect(codes(ready({ title: ' ', date: '' }))).toEqual(['no-title', 'no-date']);
    expect(codes(ready({ articles: [[['body', '正文。']]] }))).toEqual(['no-headline']);
    expect(codes(ready({ articles: [[['headline', '标题']]] }))).toEqual(['no-text']);
    expect(preflight(ready({}, { status: 'second-proof' }), [])).toEqual([
      {
        severity: 'warning',
        code: 'unconfirmed',
        message: { zh: '这篇稿件还没有定为清样。', en: 'The article is not confirmed as clean.' },
        where: { container: 'a1', paragraph: 'p1', finding: '' },
      },
    ]);
  });

  it('lists open errors and leaves doubts to the list of findings', () => {
    expect(preflight(ready(), [finding, { ...finding, id: 'f2', severity: 'suspect' }])).toEqual([
      {
        severity: 'warning',
        code: 'open-error',
        message: finding.message,
        where: { container: 'a1', paragraph: 'p2', finding: 'f1' },
      },
    ]);
  });

  it('looks at the selected articles only', () => {
    expect(codes(ready({}, { status: 'raw' }), [finding], { statuses: ['clean'] })).toEqual(['nothing-selected']);
  });
});

describe('jump lines', () => {
  const article = (page: string): Partial<Article> => ({ page });
  const jumps = (lines: readonly string[], page = ''): string[] =>
    preflight(ready({ margin: lines.map((line) => ['jump-line', line] as const) }, article(page)), [])
      .filter(({ code }) => code === 'lone-jump')
      .map(({ message }) => message.zh);

  it('are fine in pairs', () => {
    expect(jumps(['（下转第4版）', '（上接第1版）'])).toEqual([]);
    expect(jumps(['下转四版', '（上接第A01版）', '转A4版', '上接第一版'])).toEqual([]);
    expect(jumps(['（下转第四版）', '（上接第一版）'])).toEqual([]);
  });

  it('are listed where the other half is missing', () => {
    expect(jumps(['（下转第4版）'])).toEqual(['“（下转第4版）”在第 4 版没有对应的“上接”。']);
    expect(jumps(['上接第十二版'])).toEqual(['“上接第十二版”在第 12 版没有对应的“下转”。']);
  });

  it('are told apart by the page that they stand on', () => {
    expect(jumps(['（下转第4版）', '（上接第2版）'], '4')).toHaveLength(2);
    expect(jumps(['（下转第4版）', '（上接第4版）'], '4')).toEqual([]);
  });
});
