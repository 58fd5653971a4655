import type { IssueView } from '../findings/view';
import { failure, type Result, success } from '../result';
import { type Occurrence, placed, standingOf } from './concordance';
import type { Journal } from './journal';

/** What to look for, and what to put there. */
export interface SearchPattern {
  readonly text: string;
  /** Absent: only to find. In a regular expression `$1`, `$<name>` and `$&` stand for what was found. */
  readonly replacement?: string | undefined;
  /** A regular expression in Unicode mode, so that `\p{Script=Han}` works. Plain text otherwise. */
  readonly isExpression: boolean;
  readonly matchCase: boolean;
}

/** The pattern as the language's own; a failure tells what is wrong with an expression. */
export function compilePattern({ text, isExpression, matchCase }: SearchPattern): Result<RegExp> {
  const source = isExpression ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  try {
    return success(new RegExp(source, matchCase ? 'gu' : 'giu'));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : '';
    return failure('bad-pattern', `正则表达式有误：${why}`, `The regular expression does not hold: ${why}`);
  }
}

/** What an expression found in a text: plain data, so that it can be looked for elsewhere and be given up. */
export interface PatternMatch {
  readonly index: number;
  /** The whole and then the groups. */
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** Every match in a text. An expression that somebody wrote may take for ever: not where a window waits. */
export function matchesIn(text: string, compiled: RegExp): PatternMatch[] {
  return Array.from(text.matchAll(compiled), (match) => ({
    index: match.index,
    groups: [...match],
    named: { ...match.groups },
  }));
}

/** The texts of an article's paragraphs (or, with `article` empty, of all articles). */
export function textsOf(view: IssueView, article: string): string[] {
  const articles = view.issue.articles.filter(({ id }) => article === '' || id === article);
  return articles.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => view.text(paragraph)));
}

/**
 * Every place of an article (or, with `article` empty, of all articles) that the pattern finds. Matches of nothing are
 * left out, and so is what the replacement would not change. `known` has the matches by text where they were looked for
 * already.
 */
export function patternOccurrences(
  view: IssueView,
  journal: Journal,
  pattern: SearchPattern,
  article = '',
  known?: ReadonlyMap<string, readonly PatternMatch[]>,
): Result<Occurrence[]> {
  if (pattern.text === '') return success([]);
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return compiled;
  const found: Occurrence[] = [];
  for (const each of view.issue.articles) {
    if (article !== '' && each.id !== article) continue;
    for (const paragraph of each.paragraphs) {
      const text = view.text(paragraph);
      for (const match of known?.get(text) ?? matchesIn(text, compiled.value)) {
        const { index } = match;
        const whole = match.groups[0] ?? '';
        const replacement = replacementFor(pattern, match);
        if (whole === '' || (pattern.replacement !== undefined && standsAlready(pattern, text, index))) continue;
        if (pattern.replacement !== undefined && replacement === whole) continue;
        const end = index + whole.length;
        const standing = standingOf(paragraph, index, end, journal);
        found.push({ ...placed(each, paragraph, text, index, end), replacement, standing, why: [] });
      }
    }
  }
  return success(found);
}

/** What stands for a match: the replacement with its groups filled in, or the match itself where nothing is replaced. */
function replacementFor({ replacement, isExpression }: SearchPattern, { groups, named }: PatternMatch): string {
  if (replacement === undefined) return groups[0] ?? '';
  if (!isExpression) return replacement;
  return replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g, (whole, dollar, all, number, name) => {
    if (dollar !== undefined) return '$';
    if (all !== undefined) return groups[0] ?? '';
    if (number !== undefined) return Number(number) < groups.length ? (groups[Number(number)] ?? '') : whole;
    return named[name] ?? '';
  });
}

/** True where plain text is a part of what would replace it and all of that stands there already. */
function standsAlready({ text, replacement = '', isExpression }: SearchPattern, within: string, at: number): boolean {
  const inside = isExpression || replacement === text ? -1 : replacement.indexOf(text);
  return inside >= 0 && within.startsWith(replacement, at - inside);
}
