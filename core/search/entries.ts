import type { Issue, Status } from '../issue/issue';
import { paragraphText, sourcesById } from '../issue/span';

/** An article as the search index keeps it. */
export interface SearchEntry {
  readonly article: string;
  readonly headline: string;
  /** Everything that the article shows, one paragraph a line. */
  readonly text: string;
  readonly status: Status;
  readonly tags: readonly string[];
}

/** The articles of an issue for the index. */
export function searchEntries(issue: Issue): SearchEntry[] {
  const sources = sourcesById(issue.sources);
  return issue.articles.map(({ id, paragraphs, status, tags }) => {
    const lines = paragraphs.map((paragraph) => paragraphText(paragraph, sources));
    const headline = lines[paragraphs.findIndex(({ role }) => role === 'headline')] ?? lines[0] ?? '';
    return { article: id, headline: headline.slice(0, 200), text: lines.join('\n'), status, tags };
  });
}
