import { changeBetween } from '@core/edit/typing';
import type { Finding } from '@core/findings/finding';
import type { Article, Role } from '@core/issue/issue';
import { seamsOf, shownLength } from '@core/issue/span';
import type { editor } from 'monaco-editor/editor';
import marks from './marks.module.css';
import type { RangeOf } from './places';

type Decoration = editor.IModelDeltaDecoration;

/** Never grows: text typed at the edge of a mark does not belong to what the mark is about. */
const STILL = 1 as editor.TrackedRangeStickiness;

/**
 * Sizes of headline lines against the text, and of their lines against lines of text. The class says the same to the
 * browser (see marks.module.css); the numbers are for the editor, which measures lines itself.
 */
const LOOKS: Partial<Record<Role, { readonly size: number; readonly line: number; readonly weight: string }>> = {
  headline: { size: 1.5, line: 1.25, weight: '700' },
  kicker: { size: 1.05, line: 1, weight: '400' },
  deck: { size: 1.1, line: 1, weight: '400' },
  subhead: { size: 1.1, line: 1.05, weight: '700' },
};
const QUIET: readonly Role[] = ['byline', 'credit', 'caption', 'note'];

/** How paragraphs look for what they are: headlines larger, bylines quieter. */
export function roleDecorations(article: Article, textSize: number): Decoration[] {
  return article.paragraphs.flatMap(({ role, spans }, index): Decoration[] => {
    const look = LOOKS[role];
    const inlineClassName = QUIET.includes(role) ? marks.quiet : marks[role];
    if (inlineClassName === undefined) return [];
    const length = spans.reduce((sum, span) => sum + shownLength(span), 0);
    const range = { startLineNumber: index + 1, startColumn: 1, endLineNumber: index + 1, endColumn: length + 1 };
    if (look === undefined) return [{ range, options: { inlineClassName } }];
    const fontSize = `${textSize * look.size}px`;
    const font = { fontSize, fontWeight: look.weight, lineHeight: look.line };
    return [{ range, options: { inlineClassName, inlineClassNameAffectsLetterSpacing: true, ...font } }];
  });
}

/** A mark at each seam of the article. */
export function seamDecorations(article: Article, rangeOf: RangeOf): Decoration[] {
  return article.paragraphs.flatMap((paragraph) =>
    seamsOf(paragraph).flatMap(({ at }): Decoration[] => {
      const range = rangeOf({ paragraph: paragraph.id, start: at, end: at + 1 });
      return range === undefined
        ? []
        : [{ range, options: { stickiness: STILL, beforeContentClassName: marks.seam ?? null } }];
    }),
  );
}

/** Marks for findings of the open article. The current one shows what its fix would do, in place. */
export function findingDecorations(findings: readonly Finding[], current: string, rangeOf: RangeOf): Decoration[] {
  return findings.flatMap((finding) => {
    const range = rangeOf(wide(finding));
    const isCurrent = finding.id === current;
    const related = isCurrent
      ? finding.related.flatMap((where): Decoration[] => {
          const other = rangeOf(where);
          return other === undefined ? [] : [{ range: other, options: { className: marks.related ?? null } }];
        })
      : [];
    if (range === undefined) return related;
    const options: editor.IModelDecorationOptions = {
      stickiness: STILL,
      inlineClassName: marks[finding.severity] ?? null,
      overviewRuler: { color: { id: rulerColor(finding) }, position: 4 as editor.OverviewRulerLane },
      zIndex: isCurrent ? 2 : 1,
    };
    return [{ range, options }, ...related, ...(isCurrent ? currentDecorations(finding, range) : [])];
  });
}

/** A finding between two characters is marked on the one before it, so that there is something to see. */
function wide(finding: Finding): Finding['where'] {
  const { where } = finding;
  return where.start === where.end ? { ...where, start: Math.max(0, where.start - 1) } : where;
}

function currentDecorations(finding: Finding, range: Decoration['range']): Decoration[] {
  const box: Decoration = { range, options: { className: marks.current ?? null, stickiness: STILL, zIndex: 3 } };
  const hint = inlineHint(finding);
  if (hint === '') return [box];
  const after = { content: hint, inlineClassName: marks.after ?? null, inlineClassNameAffectsLetterSpacing: true };
  return [box, { range, options: { stickiness: STILL, showIfCollapsed: true, after } }];
}

/** What the best fix would put here, short enough to stand in the line. What is only shown promises nothing. */
function inlineHint({ class: kind, fixing, before, after, fixes }: Finding): string {
  if (fixes.length === 0 || fixing === 'marked') return '';
  if (kind === 'join' || kind === 'unwrap') return '⤶';
  if (kind === 'split') return '¶';
  if (kind === 'displaced') return '⇢';
  // Before and after come with some context: only what differs is news.
  const change = changeBetween(before, after);
  return change === undefined || change.text.length > 8 ? '' : change.text;
}

function rulerColor({ severity }: Finding): string {
  return {
    error: 'editorOverviewRuler.errorForeground',
    suspect: 'editorOverviewRuler.warningForeground',
    hint: 'editorOverviewRuler.infoForeground',
  }[severity];
}
