import { findChange, type Journal } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Article, Role } from '@core/issue/issue';
import { seamsOf, shownLength } from '@core/issue/span';
import type { editor, IMarkdownString } from 'monaco-editor/editor';
import { readableKeys } from '../commands/keys';
import { commandById } from '../commands/registry';
import { type Language, readableTime, translate } from '../i18n/i18n';
import { escapeMarkdown } from './markdown';
import marks from './marks.module.css';
import type { RangeOf } from './places';

type Decoration = editor.IModelDeltaDecoration;

/** Never grows: text typed at the edge of a mark does not belong to what the mark is about. */
const STILL = 1 as editor.TrackedRangeStickiness;

/** Sizes of headline lines against the text. */
const SIZES: Partial<Record<Role, { readonly size: number; readonly weight: string }>> = {
  headline: { size: 1.5, weight: '700' },
  kicker: { size: 1.05, weight: '400' },
  deck: { size: 1.1, weight: '400' },
  subhead: { size: 1.1, weight: '700' },
};
const QUIET: readonly Role[] = ['byline', 'credit', 'caption', 'note'];

/** How paragraphs look for what they are: headlines larger, bylines quieter. */
export function roleDecorations(article: Article, textSize: number): Decoration[] {
  return article.paragraphs.flatMap((paragraph, index): Decoration[] => {
    const look = SIZES[paragraph.role];
    const quiet = QUIET.includes(paragraph.role);
    if (look === undefined && !quiet) return [];
    const line = index + 1;
    const length = paragraph.spans.reduce((sum, span) => sum + shownLength(span), 0);
    const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: length + 1 };
    if (look === undefined) return [{ range, options: { inlineClassName: marks.quiet ?? null } }];
    const fontSize = `${Math.round(textSize * look.size)}px`;
    const lineHeight = Math.round(textSize * look.size * 1.45);
    return [{ range, options: { isWholeLine: true, fontSize, fontWeight: look.weight, lineHeight } }];
  });
}

/** A mark at each seam. Hovering tells who joined it, when and why, and offers to open it. */
export function seamDecorations(
  article: Article,
  journal: Journal,
  rangeOf: RangeOf,
  language: Language,
): Decoration[] {
  return article.paragraphs.flatMap((paragraph) =>
    seamsOf(paragraph).flatMap(({ at, change }): Decoration[] => {
      // The range covers the characters on both sides, so that the pointer finds a line of no width.
      const range = rangeOf({ paragraph: paragraph.id, start: at, end: at + 1 });
      if (range === undefined) return [];
      const hoverMessage = seamHover(journal, change, paragraph.id, at, language);
      const wide = { ...range, startColumn: Math.max(1, range.startColumn - 1) };
      return [
        { range, options: { stickiness: STILL, beforeContentClassName: marks.seam ?? null } },
        { range: wide, options: { stickiness: STILL, hoverMessage } },
      ];
    }),
  );
}

function seamHover(journal: Journal, id: string, paragraph: string, at: number, language: Language): IMarkdownString {
  const found = findChange(journal, id);
  const origin =
    found === undefined
      ? translate('seam.unknown')
      : translate('seam.joined', { who: found.step.who, when: readableTime(found.step.when, language) });
  const reasons = found?.change.why.map((said) => `- ${escapeMarkdown(said[language])}`) ?? [];
  const key = readableKeys(commandById('seam.open')?.keys[0] ?? '');
  const wish = encodeURIComponent(JSON.stringify([paragraph, at]));
  const link = `[${escapeMarkdown(translate('seam.open', { key }))}](command:qingyang.openSeam?${wish})`;
  const value = [`**${escapeMarkdown(origin)}**`, ...reasons, '', link].join('\n');
  return { value, isTrusted: { enabledCommands: ['qingyang.openSeam'] } };
}

/** Marks for findings of the open article. The current one shows what its fix would do, in place. */
export function findingDecorations(
  findings: readonly Finding[],
  current: string,
  rangeOf: RangeOf,
  language: Language,
): Decoration[] {
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
      hoverMessage: findingHover(finding, language),
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

/** What the best fix would put here, short enough to stand in the line. */
function inlineHint({ class: kind, before, after, fixes }: Finding): string {
  if (fixes.length === 0) return '';
  if (kind === 'join' || kind === 'unwrap') return '⤶';
  if (kind === 'split') return '¶';
  if (kind === 'displaced') return '⇢';
  return after.length <= 8 && before.length <= 8 ? after : '';
}

function findingHover(finding: Finding, language: Language): IMarkdownString {
  const evidence = finding.evidence.map((said) => `- ${escapeMarkdown(said[language])}`);
  return { value: [`**${escapeMarkdown(finding.message[language])}**`, ...evidence].join('\n') };
}

function rulerColor({ severity }: Finding): string {
  return {
    error: 'editorOverviewRuler.errorForeground',
    suspect: 'editorOverviewRuler.warningForeground',
    hint: 'editorOverviewRuler.infoForeground',
  }[severity];
}
