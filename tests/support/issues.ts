import { commit, type Edition, emptyIssue } from '@core/edit/journal';
import type { ImportOperation, Operation } from '@core/edit/operation';
import { ARTICLE_ROLES, type Issue, MARGIN, type Paragraph, type Source } from '@core/issue/issue';
import { paragraphText, sourcesById } from '@core/issue/span';
import fc from 'fast-check';

/** Who acts in tests, and when. */
export const author = { who: 'tester', when: '2026-11-24T00:00:00.000Z' };

/** A source as an importer would make it; the hash is not looked at by core. */
export function sourceOf(text: string, id = 't1'): Source {
  return { id, name: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', text };
}

/**
 * An edition made without the structure rules: every line a body paragraph, every blank line the start of the next
 * article, line ends in the margin. For tests of editing that must not depend on what the rules think.
 */
export function plainEdition(text: string): Edition {
  const source = sourceOf(text);
  const articles: { id: string; paragraphs: Paragraph[] }[] = [{ id: 'a1', paragraphs: [] }];
  const layout: Paragraph['spans'][number][] = [];
  let start = 0;
  let count = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line === '') articles.push({ id: `a${articles.length + 1}`, paragraphs: [] });
    else {
      count += 1;
      articles.at(-1)?.paragraphs.push({ id: `p${count}`, role: 'body', spans: [{ source: 't1', start, end }] });
    }
    if (end < text.length) layout.push({ source: 't1', start: end, end: end + 1 });
    start = end + 1;
  }
  const operation: ImportOperation = {
    kind: 'import',
    source: 't1',
    articles: articles.map((article) => ({ ...article, status: 'raw', tags: [], page: '', section: '' })),
    margin: layout.length === 0 ? [] : [{ id: 'm1', role: 'layout', spans: layout }],
  };
  return committed({ issue: emptyIssue('i1', 'test', [source]), journal: [] }, [operation]);
}

/** Commits operations as one step, or throws with the refusal: for tests in which it must hold. */
export function committed(edition: Edition, operations: readonly Operation[]): Edition {
  const outcome = tryCommit(edition, operations);
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message.en}`);
  return outcome.value;
}

/** Commits operations as one step of one change. */
export function tryCommit(edition: Edition, operations: readonly Operation[]): ReturnType<typeof commit> {
  const id = `s${edition.journal.length + 1}`;
  const label = { zh: '测试', en: 'Test' };
  return commit(edition, { id, ...author, label, changes: [{ id: `${id}.1`, why: [], operations }] });
}

/** The shown texts of one article's paragraphs. */
export function paragraphsOf(issue: Issue, article: string): string[] {
  const sources = sourcesById(issue.sources);
  const found = issue.articles.find((each) => each.id === article);
  return found?.paragraphs.map((paragraph) => paragraphText(paragraph, sources)) ?? [];
}

/** A seed for one random operation: numbers that `operationFrom` turns into one that fits the issue of the moment. */
export const operationSeed = fc.record({
  kind: fc.constantFrom(
    'join',
    'split',
    'replace',
    'move',
    'set-role',
    'create',
    'remove',
    'move-article',
    'set-article',
    'refuse',
  ),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(40),
  text: fc.string({ unit: 'grapheme', maxLength: 4 }),
});
export type OperationSeed = typeof operationSeed extends fc.Arbitrary<infer T> ? T : never;

/** An operation that makes sense, or nearly, on this issue: the seeds of a sequence are drawn before its states are known. */
export function operationFrom(seed: OperationSeed, issue: Issue): Operation {
  const sources = sourcesById(issue.sources);
  const containers = [...issue.articles.map((article) => article.id), MARGIN];
  const all = [...issue.articles.flatMap((article) => article.paragraphs), ...issue.margin];
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const paragraph = pick(all, seed.a);
  const other = pick(all, seed.b);
  const text = paragraphText(paragraph, sources);
  const start = seed.b % (text.length + 1);
  const article = pick(containers, seed.a);
  switch (seed.kind) {
    case 'join':
      return {
        kind: 'join',
        paragraph: paragraph.id,
        others: [{ paragraph: other.id, glue: seed.c % 2 === 0 ? '' : ' ' }],
      };
    case 'split':
      return { kind: 'split', paragraph: paragraph.id, at: start, id: `x${seed.c}`, role: 'body' };
    case 'replace': {
      const before = text.slice(start, start + (seed.c % 5));
      return { kind: 'replace', paragraph: paragraph.id, start, before, after: seed.text };
    }
    case 'move': {
      const to = pick(containers, seed.b);
      const list = to === MARGIN ? issue.margin : (issue.articles.find((each) => each.id === to)?.paragraphs ?? []);
      const after = list.length === 0 || seed.c % 3 === 0 ? null : pick(list, seed.c).id;
      return { kind: 'move', paragraphs: [paragraph.id], to, after };
    }
    case 'set-role':
      return { kind: 'set-role', paragraph: paragraph.id, role: pick(ARTICLE_ROLES, seed.b) };
    case 'create':
      return { kind: 'create-article', id: `y${seed.c}`, after: seed.b % 2 === 0 ? null : article };
    case 'remove':
      return { kind: 'remove-article', id: article };
    case 'move-article':
      return { kind: 'move-article', id: article, after: pick([null, ...containers], seed.b) };
    case 'set-article':
      return { kind: 'set-article', id: article, fields: { tags: [seed.text || '无'], page: String(seed.b % 8) } };
    default:
      return {
        kind: 'refuse',
        refusal: { rule: 'r', scope: 'once', target: String(seed.b % 3) },
        refused: seed.c % 2 === 0,
      };
  }
}
