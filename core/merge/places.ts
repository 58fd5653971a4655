import { type Issue, MARGIN, type Paragraph } from '../issue/issue';
import { paragraphText, type Sources, shownText, sourcesById } from '../issue/span';

/** A place in the shown text of an issue. */
export interface TextPlace {
  readonly paragraph: string;
  readonly at: number;
}

/**
 * Where each shown character of an issue comes from: its place in the scan, or the correction that it belongs to. This
 * is what stays the same when two desks have edited, joined and moved what is around it.
 */
export class Places {
  private readonly byKey = new Map<string, TextPlace>();
  private readonly sources: Sources;
  private readonly paragraphs = new Map<string, Paragraph>();

  /** @param only the paragraphs to look at; all of the issue where they are not given */
  constructor(issue: Issue, only?: readonly Paragraph[]) {
    this.sources = sourcesById(issue.sources);
    const all = only ?? [...issue.articles.flatMap(({ paragraphs }) => paragraphs), ...issue.margin];
    for (const paragraph of all) {
      this.paragraphs.set(paragraph.id, paragraph);
      for (const [at, key] of this.keysOf(paragraph).entries()) this.byKey.set(key, { paragraph: paragraph.id, at });
    }
  }

  /** The keys of a paragraph's characters, in order. */
  keys(id: string): string[] {
    const paragraph = this.paragraphs.get(id);
    return paragraph === undefined ? [] : this.keysOf(paragraph);
  }

  text(id: string): string | undefined {
    const paragraph = this.paragraphs.get(id);
    return paragraph === undefined ? undefined : paragraphText(paragraph, this.sources);
  }

  place(key: string): TextPlace | undefined {
    return this.byKey.get(key);
  }

  private keysOf({ spans }: Paragraph): string[] {
    const keys: string[] = [];
    for (const span of spans) {
      const length = shownText(span, this.sources).length;
      const name = span.text === undefined ? '' : `${span.start}-${span.end} ${span.by} ${span.text} `;
      for (let at = 0; at < length; at++)
        keys.push(`${span.source} ${name}${span.text === undefined ? span.start + at : at}`);
    }
    return keys;
  }
}

/**
 * Where a stretch of a paragraph of one issue is in another issue; undefined where its characters are not all there in a
 * row any more. An empty stretch is known by its neighbours: both must still be neighbours.
 */
export function carried(
  from: Places,
  to: Places,
  paragraph: string,
  start: number,
  end: number,
): TextPlace | undefined {
  const keys = from.keys(paragraph);
  if (start === end) return carriedGap(keys, to, paragraph, start);
  const first = to.place(keys[start] ?? '');
  if (first === undefined) return undefined;
  for (let at = start + 1; at < end; at++) {
    const place = to.place(keys[at] ?? '');
    if (place?.paragraph !== first.paragraph || place.at !== first.at + at - start) return undefined;
  }
  return first;
}

function carriedGap(keys: readonly string[], to: Places, paragraph: string, at: number): TextPlace | undefined {
  const before = at === 0 ? undefined : to.place(keys[at - 1] ?? '');
  const after = at === keys.length ? undefined : to.place(keys[at] ?? '');
  if (at > 0 && before === undefined) return undefined;
  if (at < keys.length && after === undefined) return undefined;
  if (before === undefined && after === undefined) return to.text(paragraph) === '' ? { paragraph, at: 0 } : undefined;
  if (before !== undefined && after !== undefined) {
    const together = before.paragraph === after.paragraph && before.at + 1 === after.at;
    return together ? after : undefined;
  }
  if (after !== undefined) return after.at === 0 ? after : undefined;
  if (before === undefined) return undefined;
  const { length } = to.keys(before.paragraph);
  return before.at + 1 === length ? { paragraph: before.paragraph, at: length } : undefined;
}

/** The paragraphs of an issue by id, with the container that holds each. */
export function paragraphsOf(issue: Issue): Map<string, { readonly paragraph: Paragraph; readonly container: string }> {
  const found = new Map<string, { readonly paragraph: Paragraph; readonly container: string }>();
  for (const { id, paragraphs } of issue.articles) {
    for (const paragraph of paragraphs) found.set(paragraph.id, { paragraph, container: id });
  }
  for (const paragraph of issue.margin) found.set(paragraph.id, { paragraph, container: MARGIN });
  return found;
}
