import type { Article, Issue, Status } from '../issue/issue';
import { type Sources, sourcesById } from '../issue/span';
import { parseByline } from '../structure/byline';
import { parseLead } from '../structure/lead';
import type { Person } from '../structure/people';
import { type ArticleContent, articleContent, linesOf } from './content';

/** An article as it reads, with what formats have fields for. */
export interface Story extends ArticleContent {
  readonly id: string;
  /** Its place in the issue, from 1, whatever else is exported with it. */
  readonly number: number;
  readonly status: Status;
  readonly page: string;
  readonly section: string;
  /** The lead as printed, 本报讯（…）, which also begins the first paragraph; empty where there is none. */
  readonly lead: string;
  /** Who sent it, as the lead says: 本报, 新华社. */
  readonly agency: string;
  /** Who wrote it, from the lead and from bylines, each name once. */
  readonly people: readonly Person[];
  /** Credits as printed. */
  readonly credits: readonly string[];
}

/** Reads the selected articles of an issue, numbered by their places in the whole of it. */
export function storiesOf(issue: Issue, whole: Issue): Story[] {
  const sources = sourcesById(issue.sources);
  const numbers = new Map(whole.articles.map(({ id }, index) => [id, index + 1]));
  return issue.articles.map((article) => storyOf(article, sources, numbers.get(article.id) ?? 0));
}

function storyOf(article: Article, sources: Sources, number: number): Story {
  const content = articleContent(article, sources);
  const opening = content.blocks.find(({ role }) => role === 'lead' || role === 'body');
  const lead = parseLead(opening?.text ?? '');
  const signed = content.blocks.filter(({ role }) => role === 'byline').flatMap(({ text }) => parseByline(text) ?? []);
  const people = new Map<string, Person>();
  for (const person of [...(lead?.people ?? []), ...signed]) {
    if (!people.has(person.name)) people.set(person.name, person);
  }
  const { id, status, page, section } = article;
  return {
    ...content,
    kicker: oneLine(content.kicker),
    headline: oneLine(content.headline),
    deck: oneLine(content.deck),
    id,
    number,
    status,
    page,
    section,
    lead: lead?.text ?? '',
    agency: lead?.agency ?? '',
    people: [...people.values()],
    credits: content.blocks.filter(({ role }) => role === 'credit').map(({ text }) => oneLine(text)),
  };
}

/** A text in one line, whatever ends its lines. */
function oneLine(text: string): string {
  return linesOf(text).join(' ');
}

/** The text of a story's body, headline set and notes left out, a line a paragraph. */
export function bodyText({ blocks }: Story): string {
  return blocks
    .filter(({ role }) => role === 'lead' || role === 'body' || role === 'subhead')
    .map(({ text }) => text)
    .join('\n');
}
