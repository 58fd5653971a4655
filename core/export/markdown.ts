import type { Issue } from '../issue/issue';
import { type ArticleContent, aboutOf, type Block, contentOf, linesOf } from './content';
import { LABELS, type Language, labelled, listed } from './labels';
import { subjectOf } from './topics';

/** Writes the clean issue as Markdown. What comes from the scan is text and can never become markup. */
export function writeMarkdown(issue: Issue, language: Language): string {
  const title = issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title;
  const about = aboutOf(issue, title).map(escapeText);
  const pieces = [heading(1, title), about.join(' · ')];
  for (const article of contentOf(issue)) pieces.push(...articlePieces(article, language));
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}

function articlePieces(article: ArticleContent, language: Language): string[] {
  const { kicker, headline, deck, blocks, tags } = article;
  return [
    // Without a headline a break tells where the article begins: a word in its place would be taken for the paper's.
    headline === '' ? '* * *' : heading(2, headline),
    kicker === '' ? '' : labelled(LABELS.kicker, escapeText(kicker), language),
    deck === '' ? '' : labelled(LABELS.deck, escapeText(deck), language),
    ...blocks.map(blockPiece),
    tags.length === 0
      ? ''
      : labelled(
          LABELS.tags,
          listed(
            tags.map((tag) => escapeText(subjectOf(tag).name)),
            language,
          ),
          language,
        ),
  ];
}

function blockPiece({ role, text }: Block): string {
  return role === 'subhead' ? heading(3, text) : escapeText(text);
}

/** A heading of one line, whatever the text holds. */
export function heading(level: number, text: string): string {
  const line = linesOf(text).map(escapeInline).join(' ');
  // Marks at the end of a heading would be taken for its closing sequence.
  return `${'#'.repeat(level)} ${line.replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}

/** Escapes a text that is a paragraph of its own. Its lines stay lines (two spaces at the end break a line). */
export function escapeText(text: string): string {
  return linesOf(text).map(escapeLine).join('  \n');
}

/** A line may also begin with what only means something there: a list, a quotation, a heading, a rule. */
function escapeLine(line: string): string {
  const escaped = escapeInline(line);
  if (/^#|^>|^[-+](?=\s|$)|^[-=:\s]+$/.test(escaped)) return `\\${escaped}`;
  return escaped.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Escapes what means something anywhere in a line, and no more: a Chinese sentence has none of it and reads as it is.
 * `_` inside a word and `&` without an entity mean nothing; addresses may become links, to where they say.
 */
function escapeInline(text: string): string {
  return text.replace(/[\\`*~[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&');
}
