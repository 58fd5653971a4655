import type { Paragraph, Span } from '../issue/issue';
import { canonicalSpans, cutSpans, paragraphText } from '../issue/span';
import type { Draft } from './draft';
import type { JoinOperation, ReplaceOperation, SplitOperation } from './operation';
import { type Done, done, noParagraph, stale, taken } from './outcome';

export function performJoin(draft: Draft, operation: JoinOperation, change: string): Done {
  const first = draft.paragraph(operation.paragraph);
  if (first === undefined) return noParagraph(operation.paragraph);
  const spans: Span[] = [...first.spans];
  // What is joined is canonical by itself, so only the place of the seam can need it: long chains stay cheap.
  const append = (span: Span): void => {
    const last = spans.at(-1);
    if (last !== undefined && span.text === undefined && (last.end !== span.start || last.text !== undefined)) {
      spans.push(span);
      return;
    }
    const [kept, ...added] = canonicalSpans(last === undefined ? [span] : [last, span], draft.sources);
    if (kept === undefined) return;
    // A list of spans drops the seam of its first; here that one stands in the middle.
    if (last === undefined) spans.push(kept);
    else spans[spans.length - 1] = last.seam === undefined ? kept : { ...kept, seam: last.seam };
    for (const each of added) spans.push(each);
  };
  for (const { paragraph: id, glue } of operation.others) {
    if (id === first.id || !draft.hasParagraph(id)) return noParagraph(id);
    const [opening, ...rest] = draft.take(id).spans;
    if (opening === undefined) continue;
    if (glue === '') append({ ...opening, seam: change });
    else {
      const { source, start } = opening;
      append({ source, start, end: start, text: glue, by: change, seam: change });
      append(opening);
    }
    for (const span of rest) spans.push(span);
  }
  draft.replaceParagraph({ ...first, spans });
  return done;
}

export function performSplit(draft: Draft, operation: SplitOperation): Done {
  const paragraph = draft.paragraph(operation.paragraph);
  if (paragraph === undefined) return noParagraph(operation.paragraph);
  if (draft.hasParagraph(operation.id)) return taken(operation.id);
  const cut = cutSpans(paragraph.spans, operation.at);
  if (cut === undefined) return stale();
  const container = draft.container(paragraph.id) as string;
  draft.replaceParagraph({ ...paragraph, spans: canonicalSpans(cut.before, draft.sources) });
  const spans = canonicalSpans(withoutGlue(cut.after), draft.sources);
  draft.insert(container, paragraph.id, [{ id: operation.id, role: operation.role, spans }]);
  return done;
}

/** A seam that is opened takes its glue with it: the space that the join put between two Latin words. */
function withoutGlue(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans;
  const isGlue =
    first?.seam !== undefined && first.by === first.seam && first.start === first.end && first.text === ' ';
  return isGlue ? rest : spans;
}

export function performReplace(draft: Draft, operation: ReplaceOperation, change: string): Done {
  const paragraph = draft.paragraph(operation.paragraph);
  if (paragraph === undefined) return noParagraph(operation.paragraph);
  const end = operation.start + operation.before.length;
  if (paragraphText(paragraph, draft.sources).slice(operation.start, end) !== operation.before) return stale();
  const head = cutSpans(paragraph.spans, operation.start);
  const tail = head === undefined ? undefined : cutSpans(head.after, operation.before.length);
  if (head === undefined || tail === undefined) return stale();
  const hook = hookFor(head.before.at(-1), tail.after[0], draft, paragraph);
  const shown = showing(operation.after, tail.before, hook, change);
  draft.replaceParagraph({
    ...paragraph,
    spans: canonicalSpans([...head.before, ...shown, ...tail.after], draft.sources),
  });
  return done;
}

/** A place in a source where an insertion hangs: behind its neighbour in the scan. */
interface Hook {
  readonly source: string;
  readonly at: number;
}

/** The hook beside the given neighbours, or, in a paragraph that holds nothing, beside the paragraphs around it. */
function hookFor(previous: Span | undefined, next: Span | undefined, draft: Draft, paragraph: Paragraph): Hook {
  if (previous !== undefined) return { source: previous.source, at: previous.end };
  if (next !== undefined) return { source: next.source, at: next.start };
  const siblings = draft.read(draft.container(paragraph.id) as string);
  const index = siblings.findIndex((each) => each.id === paragraph.id);
  const earlier = siblings
    .slice(0, index)
    .findLast((each) => each.spans.length > 0)
    ?.spans.at(-1);
  if (earlier !== undefined) return { source: earlier.source, at: earlier.end };
  const later = siblings.slice(index + 1).find((each) => each.spans.length > 0)?.spans[0];
  if (later !== undefined) return { source: later.source, at: later.start };
  return { source: [...draft.sources.keys()][0] ?? '', at: 0 };
}

/**
 * Spans that cover what `covered` covers and show `text`: the first run that is one piece of a source shows it, the
 * others nothing. Where nothing is covered, an insertion at the hook.
 */
function showing(text: string, covered: readonly Span[], hook: Hook, by: string): Span[] {
  const runs: Span[] = [];
  for (const span of covered) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined && span.seam === undefined && last.source === span.source && last.end === span.start;
    if (goesOn) runs[runs.length - 1] = { ...last, end: span.end };
    else {
      const seam = span.seam === undefined ? {} : { seam: span.seam };
      runs.push({ source: span.source, start: span.start, end: span.end, text: '', by, ...seam });
    }
  }
  const [first, ...rest] = runs;
  if (first !== undefined) return [{ ...first, text }, ...rest];
  return [{ source: hook.source, start: hook.at, end: hook.at, text, by }];
}
