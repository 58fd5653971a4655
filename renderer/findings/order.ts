import type { Finding } from '@core/findings/finding';
import type { Issue } from '@core/issue/issue';

/** Findings in reading order: article by article, paragraph by paragraph; the margin comes last. */
export function inReadingOrder(findings: readonly Finding[], issue: Issue): Finding[] {
  const position = new Map<string, number>();
  for (const article of issue.articles)
    for (const paragraph of article.paragraphs) position.set(paragraph.id, position.size);
  for (const paragraph of issue.margin) position.set(paragraph.id, position.size);
  const place = (finding: Finding): number => position.get(finding.where.paragraph) ?? position.size;
  return findings.toSorted((a, b) => place(a) - place(b) || a.where.start - b.where.start);
}
