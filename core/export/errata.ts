import type { Edition } from '../edit/journal';
import type { Paragraph, Span } from '../issue/issue';
import { type Sources, scannedText, shownText, sourcesById } from '../issue/span';
import type { Said } from '../said';
import { changesOf, type Done } from './changes';
import { movedSpans } from './moved';

/** What became of a place of the scan. */
export type ErratumKind = 'replaced' | 'deleted' | 'inserted' | 'joined' | 'moved' | 'removed';

/** One place where the proof differs from the scan. */
export interface Erratum {
  readonly kind: ErratumKind;
  /** Article id, or `margin` for what was removed. */
  readonly container: string;
  readonly paragraph: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Reads a few characters on both sides, the place itself marked by ［ ］. */
  context(): string;
  /** The rule that proposed it; empty where an editor did it by hand. */
  readonly rule: string;
  readonly who: string;
  readonly when: string;
  readonly why: readonly Said[];
}

const CONTEXT = 10;

/** All differences between the scan and the proof, in the order of the proof, each with who made it, when and why. */
export function errataOf({ issue, journal }: Edition): Erratum[] {
  const sources = sourcesById(issue.sources);
  const changes = changesOf(journal);
  const moved = movedSpans(issue);
  const errata: Erratum[] = [];
  const note = (container: string, paragraph: Paragraph, index: number, kind: ErratumKind, done?: Done): void => {
    const span = paragraph.spans[index] as Span;
    const scanned = kind === 'joined' ? '' : scannedText(span, sources);
    errata.push({
      kind,
      container,
      paragraph: paragraph.id,
      source: span.source,
      start: span.start,
      end: kind === 'joined' ? span.start : span.end,
      before: scanned,
      after: kind === 'joined' || kind === 'removed' ? '' : shownText(span, sources),
      context: () => contextOf(paragraph, index, kind === 'joined', sources),
      rule: done?.change.rule ?? '',
      who: done?.step.who ?? '',
      when: done?.step.when ?? '',
      why: done?.change.why ?? [],
    });
  };
  for (const article of issue.articles) {
    for (const paragraph of article.paragraphs) {
      for (const [index, span] of paragraph.spans.entries()) {
        if (span.seam !== undefined) note(article.id, paragraph, index, 'joined', changes.byId(span.seam));
        // A fragment may be many spans, for each comma that was mended in it: it is told once, where it starts.
        const goesOn = index > 0 && moved.has(paragraph.spans[index - 1] as Span);
        if (moved.has(span) && !goesOn) {
          note(article.id, paragraph, index, 'moved', changes.byId(span.seam) ?? changes.byParagraph(paragraph.id));
        }
        if (span.text !== undefined) note(article.id, paragraph, index, kindOf(span), changes.byId(span.by));
      }
    }
  }
  for (const paragraph of issue.margin) {
    if (paragraph.role !== 'removed' && paragraph.role !== 'repeat') continue;
    for (const index of paragraph.spans.keys()) {
      note('margin', paragraph, index, 'removed', changes.byParagraph(paragraph.id));
    }
  }
  return errata;
}

function kindOf(span: Span): ErratumKind {
  if (span.start === span.end) return 'inserted';
  return span.text === '' ? 'deleted' : 'replaced';
}

function contextOf({ spans }: Paragraph, index: number, seam: boolean, sources: Sources): string {
  let before = '';
  for (let at = index - 1; at >= 0 && before.length < CONTEXT; at--) {
    before = shownText(spans[at] as Span, sources) + before;
  }
  let after = '';
  for (let at = index + (seam ? 0 : 1); at < spans.length && after.length < CONTEXT; at++) {
    after += shownText(spans[at] as Span, sources);
  }
  const middle = seam ? '' : shownText(spans[index] as Span, sources);
  return `${before.slice(-CONTEXT)}［${middle}］${after.slice(0, CONTEXT)}`.toWellFormed().replace(/\s+/g, ' ');
}
