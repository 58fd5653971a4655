import type { Article } from '../issue/issue';
import { paragraphText, type Sources } from '../issue/span';
import type { Operation } from './operation';

/** A change of the plain text of an article: `text` now stands where the range `start..end` was. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What separates two paragraphs in the plain text of an article. One code unit. */
export const PARAGRAPH_SEPARATOR = '\n';

/** An article as plain text, as an editor shows it: one paragraph a line. */
export function articleText(article: Article, sources: Sources): string {
  return article.paragraphs.map((paragraph) => paragraphText(paragraph, sources)).join(PARAGRAPH_SEPARATOR);
}

/** The smallest single change that turns `before` into `after`; undefined when they are equal. Never cuts a surrogate pair. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A free paragraph id made from another one: `p7.1`, `p7.2` ... Deterministic, so that replays agree. */
export function freshParagraphId(base: string, taken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = `${base}.${n}`;
    if (!taken(id)) return id;
  }
}

/**
 * The operations for a typed change: line ends that went join paragraphs, the text is replaced, line ends that came
 * split. `taken` tells which paragraph ids the issue has. An article without paragraphs takes no text (empty list).
 */
export function typedOperations(
  article: Article,
  change: TextChange,
  sources: Sources,
  taken: (id: string) => boolean,
): Operation[] {
  const lines = article.paragraphs.map((paragraph) => paragraphText(paragraph, sources));
  const first = lineAt(lines, change.start);
  const last = lineAt(lines, change.end);
  const paragraph = article.paragraphs[first.line];
  if (paragraph === undefined) return [];
  const operations: Operation[] = [];
  const gone = article.paragraphs.slice(first.line + 1, last.line + 1);
  if (gone.length > 0) {
    const others = gone.map((each) => ({ paragraph: each.id, glue: '' as const }));
    operations.push({ kind: 'join', paragraph: paragraph.id, others });
  }
  const joined = lines.slice(first.line, last.line + 1).join('');
  const separators = last.line - first.line;
  const before = joined.slice(first.offset, first.offset + (change.end - change.start - separators));
  const pieces = change.text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  const after = pieces.join('');
  if (before !== after) {
    operations.push({ kind: 'replace', paragraph: paragraph.id, start: first.offset, before, after });
  }
  let current = paragraph.id;
  let at = first.offset;
  const created = new Set<string>();
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    const id = freshParagraphId(paragraph.id, (candidate) => taken(candidate) || created.has(candidate));
    created.add(id);
    operations.push({ kind: 'split', paragraph: current, at, id, role: bodyAfter(paragraph.role) });
    current = id;
    at = 0;
  }
  return operations;
}

/** What a new paragraph is when a line is broken: the text after a lead is body, a headline goes on as one. */
function bodyAfter(role: Article['paragraphs'][number]['role']): Article['paragraphs'][number]['role'] {
  return role === 'lead' ? 'body' : role;
}

function lineAt(lines: readonly string[], offset: number): { readonly line: number; readonly offset: number } {
  let passed = 0;
  for (const [line, text] of lines.entries()) {
    if (offset <= passed + text.length) return { line, offset: offset - passed };
    passed += text.length + 1;
  }
  return { line: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
}
