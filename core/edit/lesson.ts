import type { IssueView } from '../findings/view';
import { wordLevel } from '../lexicon/table';
import type { UserRule } from '../lists/userRules';
import { HAN, is } from '../text/characters';
import { type Occurrence, searchOccurrences } from './concordance';
import type { Author, Journal } from './journal';

/** What a correction by hand teaches: words that are long enough to be looked for elsewhere. */
export interface Lesson {
  readonly wrong: string;
  readonly right: string;
}

/** Longer changes are rewriting, not correcting. */
const LONGEST = 8;

/**
 * The lesson of a correction that made `after` of `before` at `start` of a paragraph that now shows `text`. One character
 * is widened to the word that it makes (己 → 已 in 已经 teaches 己经 → 已经), or by a neighbour on each side. Undefined where
 * nothing can be learned: insertions, deletions, long changes, changes of space only.
 */
export function lessonOf(text: string, start: number, before: string, after: string): Lesson | undefined {
  if (before === after || before.trim() === '' || after.trim() === '') return undefined;
  if (before.length > LONGEST || after.length > LONGEST) return undefined;
  const end = start + after.length;
  const [from, to] = after.length >= 2 && before.length >= 2 ? [start, end] : widened(text, start, end);
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  const lesson = { wrong: left + before + right, right: left + after + right };
  return lesson.wrong.length >= 2 ? lesson : undefined;
}

/** The longest word of the lexicon over a range, or the range with a Han neighbour on each side. */
function widened(text: string, start: number, end: number): readonly [number, number] {
  for (let length = 4; length >= Math.max(2, end - start); length--) {
    for (let from = end - length; from <= start; from++) {
      if (from >= 0 && wordLevel(text, from, length) > 0) return [from, from + length];
    }
  }
  const from = start > 0 && is(text.charCodeAt(start - 1), HAN) ? start - 1 : start;
  const to = end < text.length && is(text.charCodeAt(end), HAN) ? end + 1 : end;
  return [from, to];
}

/** Where else the wrong words stand: in the article and in the issue, to be reviewed. The library is counted issue by issue. */
export interface Alike {
  readonly article: readonly Occurrence[];
  readonly issue: readonly Occurrence[];
}

/** The places like a correction that was just made. */
export function alikeOf(lesson: Lesson, article: string, view: IssueView, journal: Journal): Alike {
  const issue = searchOccurrences(view, journal, lesson.wrong, lesson.right);
  return { article: issue.filter(({ where }) => where.container === article), issue };
}

/** A rule made of a lesson. It starts without a record. */
export function ruleFrom({ wrong, right }: Lesson, { who, when }: Author): UserRule {
  return { wrong, right, accepted: 0, refused: 0, made: when, by: who };
}
