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

/**
 * Every place of an article (or, with `article` empty, of all articles) that the pattern finds. Matches of nothing are
 * left out, and so is what the replacement would not change.
 */
export function patternOccurrences(
  view: IssueView,
  journal: Journal,
  pattern: SearchPattern,
  article = '',
): Result<Occurrence[]> {
  if (pattern.text === '') return success([]);
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return compiled;
  const found: Occurrence[] = [];
  for (const each of view.issue.articles) {
    if (article !== '' && each.id !== article) continue;
    for (const paragraph of each.paragraphs) {
      const text = view.text(paragraph);
      for (const match of text.matchAll(compiled.value)) {
        const { 0: whole, index } = match;
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
function replacementFor({ replacement, isExpression }: SearchPattern, match: RegExpMatchArray): string {
  if (replacement === undefined) return match[0];
  if (!isExpression) return replacement;
  return replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g, (whole, dollar, all, number, name) => {
    if (dollar !== undefined) return '$';
    if (all !== undefined) return match[0];
    if (number !== undefined) return Number(number) < match.length ? (match[Number(number)] ?? '') : whole;
    return match.groups?.[name] ?? '';
  });
}

/** True where plain text is a part of what would replace it and all of that stands there already. */
function standsAlready({ text, replacement = '', isExpression }: SearchPattern, within: string, at: number): boolean {
  const inside = isExpression || replacement === text ? -1 : replacement.indexOf(text);
  return inside >= 0 && within.startsWith(replacement, at - inside);
}
