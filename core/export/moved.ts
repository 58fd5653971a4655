import type { Issue, Span } from '../issue/issue';
import { longestRising } from './longestRising';

/** Farther apart than any two offsets of a source: places of the scan in one line of numbers. */
const SOURCE = 2 ** 32;

/**
 * The spans of the articles that stand elsewhere than in the scan. What stands in both in the same order is the longest
 * part of the proof whose places in the scan rise; the rest was moved.
 */
export function movedSpans({ sources, articles }: Pick<Issue, 'sources' | 'articles'>): ReadonlySet<Span> {
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  const spans = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.spans.filter(({ start, end }) => end > start)),
  );
  const moved = new Set(spans);
  const places = spans.map(({ source, start }) => (order.get(source) ?? 0) * SOURCE + start);
  for (const index of longestRising(places)) moved.delete(spans[index] as Span);
  return moved;
}
