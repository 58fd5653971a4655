import type { Issue } from '../issue/issue';
import type { Operation } from './operation';

/** Gives a tag another name on every article of the issue; where an article has the new name already the two become one. */
export function renameTag(issue: Issue, from: string, to: string): Operation[] {
  if (from === to || to === '') return [];
  return issue.articles
    .filter(({ tags }) => tags.includes(from))
    .map(({ id, tags }) => ({
      kind: 'set-article',
      id,
      fields: { tags: [...new Set(tags.map((tag) => (tag === from ? to : tag)))] },
    }));
}

/** Takes a tag off every article of the issue. */
export function dropTag(issue: Issue, name: string): Operation[] {
  return issue.articles
    .filter(({ tags }) => tags.includes(name))
    .map(({ id, tags }) => ({ kind: 'set-article', id, fields: { tags: tags.filter((tag) => tag !== name) } }));
}

/** How many articles have each tag, the most frequent first. */
export function tagCounts(issue: Issue): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of issue.articles) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'zh'));
}
