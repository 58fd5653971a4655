import { difference } from '@core/edit/difference';
import type { Article, Paragraph, Span } from '@core/issue/issue';
import { canonicalSpans } from '@core/issue/span';
import { sourcesOf } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** Lets one span show again what the scan has, as one more step. False where it is gone meanwhile. */
export function revertCorrection(workbench: Workbench, id: string, span: Span, scan: string, proof: string): boolean {
  const state = workbench.store.getState();
  const issue = state.edition?.issue;
  const article = issue?.articles.find(({ paragraphs }) => paragraphs.some((each) => each.id === id));
  const paragraph = article?.paragraphs.find((each) => each.id === id);
  if (issue === undefined || article === undefined || !paragraph?.spans.includes(span)) return false;
  const spans = canonicalSpans(withoutCorrection(paragraph.spans, span), sourcesOf(state));
  const next: Paragraph = { ...paragraph, spans };
  const swapped: Article = {
    ...article,
    paragraphs: article.paragraphs.map((each) => (each === paragraph ? next : each)),
  };
  const articles = issue.articles.map((each) => (each === article ? swapped : each));
  const label = { zh: `恢复原文：“${proof}”改回“${scan}”`, en: `As in the scan: “${proof}” back to “${scan}”` };
  return workbench.apply(label, [difference(issue, { ...issue, articles })]);
}

/** The spans with one of them as the scan has it. An insertion goes; a seam that it carried stays with what follows. */
function withoutCorrection(spans: readonly Span[], reverted: Span): Span[] {
  const out: Span[] = [];
  let seam: string | undefined;
  for (const span of spans) {
    if (span !== reverted) {
      out.push(seam === undefined || span.seam !== undefined ? span : { ...span, seam });
      seam = undefined;
    } else if (span.start === span.end) {
      seam = span.seam;
    } else {
      const { text: _shown, by: _change, ...scanned } = span;
      out.push(scanned);
    }
  }
  return out;
}
