import type { Article, Issue, Paragraph, Role } from '../issue/issue';
import { paragraphText, type Sources, sourcesById } from '../issue/span';

/** A paragraph as it reads, without space around it. */
export interface Block {
  readonly role: Role;
  readonly text: string;
}

/** An article as it reads: the headline set, and all the rest in the order of the article. Nothing in it is empty. */
export interface ArticleContent {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly blocks: readonly Block[];
  readonly tags: readonly string[];
}

/** Reads an issue's articles for writing them out. Paragraphs that show nothing are left out, the margin is not read. */
export function contentOf(issue: Issue): ArticleContent[] {
  const sources = sourcesById(issue.sources);
  return issue.articles.map((article) => articleContent(article, sources));
}

/** Reads one article. Where OCR made several headings of one headline, they stand in one line with a space between. */
export function articleContent(article: Article, sources: Sources): ArticleContent {
  const blocks = article.paragraphs.map((paragraph) => blockOf(paragraph, sources)).filter(({ text }) => text !== '');
  const titled = (role: Role): string =>
    blocks
      .filter((block) => block.role === role)
      .map(({ text }) => text.replace(/\s*[\r\n]\s*/g, ' '))
      .join(' ');
  return {
    kicker: titled('kicker'),
    headline: titled('headline'),
    deck: titled('deck'),
    blocks: blocks.filter(({ role }) => !isTitle(role)),
    tags: article.tags,
  };
}

function isTitle(role: Role): boolean {
  return role === 'kicker' || role === 'headline' || role === 'deck';
}

/** One paragraph as it reads. */
export function blockOf(paragraph: Paragraph, sources: Sources): Block {
  return { role: paragraph.role, text: paragraphText(paragraph, sources).trim() };
}

/** Paper and date for the line below the title: what the title does not say already. */
export function aboutOf({ paper, date }: Issue, title: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const inChinese = year === undefined ? date : `${year}年${Number(month)}月${Number(day)}日`;
  const saysDate = [date, inChinese, `${year}年${month}月${day}日`].some((each) => title.includes(each));
  return [paper, ...(saysDate ? [] : [date])].filter((part) => part.trim() !== '' && !title.includes(part));
}

/** The most characters of an opening that stands for a headline. */
const OPENING = 20;

/** What an article without a headline is called in lists: its first words. Empty where it has none. */
export function openingOf({ kicker, deck, blocks }: ArticleContent): string {
  const words = [...linesOf([kicker, deck, ...blocks.map(({ text }) => text)].join('\n')).join(' ')];
  return words.length <= OPENING ? words.join('') : `${words.slice(0, OPENING).join('')}…`;
}

/** The lines of a text; what OCR gave as one paragraph may still hold the lines of a poem. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
