import type { Finding } from '@core/findings/finding';
import type { Article, Paragraph, Role, Source } from '@core/issue/issue';
import { paragraphText, type Sources, shownLength, sourcesById } from '@core/issue/span';
import { parseByline } from '@core/structure/byline';
import { parseLead } from '@core/structure/lead';
import type { WorkbenchState } from './state';

/** The open article. */
export function openArticle(state: WorkbenchState): Article | undefined {
  return state.edition?.issue.articles.find((article) => article.id === state.article);
}

/** The current finding. */
export function currentFinding(state: WorkbenchState): Finding | undefined {
  return state.finding === '' ? undefined : state.findings.find((finding) => finding.id === state.finding);
}

/** The current finding where it is one that a person has refused. */
export function refusedFinding(state: WorkbenchState): Finding | undefined {
  return state.finding === '' ? undefined : state.refused.find((finding) => finding.id === state.finding);
}

/** True while the findings shown are older than the issue. */
export function isDetecting(state: WorkbenchState): boolean {
  return state.edition !== undefined && state.edition.issue !== state.findingsOf;
}

const noSources: readonly Source[] = [];
const knownSources = new WeakMap<readonly object[], Sources>();

/** The sources of the open issue by id. The same map as long as the sources are the same. */
export function sourcesOf(state: WorkbenchState): Sources {
  const sources = state.edition?.issue.sources ?? noSources;
  let known = knownSources.get(sources);
  if (known === undefined) {
    known = sourcesById(sources);
    knownSources.set(sources, known);
  }
  return known;
}

/** The texts of an article's paragraphs that have a role. */
export function textsOfRole(article: Article, role: Role, sources: Sources): string[] {
  return article.paragraphs
    .filter((paragraph: Paragraph) => paragraph.role === role)
    .map((paragraph) => paragraphText(paragraph, sources));
}

/** The names of an article's writers, from its lead and its bylines, each once. */
export function writersOf(article: Article, sources: Sources): string[] {
  const first = article.paragraphs.find(({ role }) => role === 'lead' || role === 'body');
  const lead = first === undefined ? undefined : parseLead(paragraphText(first, sources));
  const signed = textsOfRole(article, 'byline', sources).flatMap((text) => parseByline(text) ?? []);
  return [...new Set([...(lead?.people ?? []), ...signed].map(({ name }) => name))];
}

/** True where an article shows no text: it has no paragraphs, or all that they held was deleted. */
export function isBare(article: Article): boolean {
  return article.paragraphs.every(({ spans }) => spans.every((span) => shownLength(span) === 0));
}

/** Characters that a reader sees: white space does not count. */
export function characterCount(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== '') count += 1;
  return count;
}
