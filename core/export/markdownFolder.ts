import type { Edition } from '../edit/journal';
import { sourcesById } from '../issue/span';
import { type Result, success } from '../result';
import { type Block, blockOf } from './content';
import type { ExportOptions } from './exporter';
import { escapeText, heading } from './markdown';
import { storiesOf } from './story';

/**
 * One article as a Markdown file with front matter, for web sites and archives. Each block of the body has its role in
 * `roles`, so that the program reads the folder back as the articles that it wrote (`structure/exportedMarkdown.ts`).
 */
export function writeMarkdownFile({ issue }: Edition, { whole }: ExportOptions): Result<string> {
  const [article] = issue.articles;
  const [story] = storiesOf(issue, whole);
  if (article === undefined || story === undefined) return success('');
  const sources = sourcesById(issue.sources);
  const blocks = article.paragraphs.map((paragraph) => blockOf(paragraph, sources)).filter(({ text }) => text !== '');
  const front: readonly (readonly [string, unknown])[] = [
    ['qingyang', 1],
    ['title', story.headline],
    ['kicker', story.kicker],
    ['deck', story.deck],
    ['byline', story.people.map(({ name }) => name)],
    ['credit', story.credits],
    ['tags', story.tags],
    ['page', story.page],
    ['section', story.section],
    ['status', story.status],
    ['order', story.number],
    ['issue', issue.title],
    ['paper', issue.paper],
    ['date', issue.date],
    ['roles', blocks.map(({ role }) => role)],
  ];
  const matter = front.map(([key, value]) => `${key}: ${scalar(value)}\n`).join('');
  return success(`---\n${matter}---\n\n${blocks.map(piece).join('\n\n')}\n`);
}

function piece({ role, text }: Block): string {
  if (role === 'headline') return heading(1, text);
  if (role === 'subhead') return heading(2, text);
  return escapeText(text);
}

/** A value of the front matter. JSON is YAML, except for a few characters that YAML wants escaped. */
function scalar(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
