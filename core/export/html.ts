import type { Issue } from '../issue/issue';
import type { Result } from '../result';
import { type ArticleContent, aboutOf, type Block, contentOf, linesOf, openingOf } from './content';
import { LABELS, type Language, listed } from './labels';
import { placeOf } from './place';
import { STYLE } from './style';
import { fillTemplate, type TemplateParts } from './template';
import { subjectOf } from './topics';

/** No script, no address, no picture: whatever a scan holds, the page loads and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const LANGUAGE_TAG = { zh: 'zh-Hans', en: 'en' } as const;

/** Writes the clean issue as one printable page that needs no other file. Everything from the scan is escaped. */
export function writeHtml(issue: Issue, language: Language): string {
  const { title, contents, articles, style } = partsOf(issue, language);
  const about = aboutOf(issue, title);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Qingyang">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
<header class="issue">
<h1${inChinese(language)}>${escapeHtml(title)}</h1>
${about.length === 0 ? '' : `<p${inChinese(language)}>${about.map(escapeHtml).join(' · ')}</p>\n`}</header>
${contents}<main${inChinese(language)}>
${articles}
</main>
</body>
</html>
`;
}

/** Writes the clean issue as the house's own page (see `template.ts`). */
export function writeHouseHtml(issue: Issue, language: Language, template: string): Result<string> {
  return fillTemplate(template, partsOf(issue, language), escapeHtml);
}

function partsOf(issue: Issue, language: Language): TemplateParts {
  const articles = contentOf(issue).map((article, index) => ({
    ...article,
    place: placeOf(issue.articles[index] ?? { page: '', section: '' }, language),
  }));
  return {
    title: issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title,
    paper: issue.paper,
    date: issue.date,
    language: LANGUAGE_TAG[language],
    contents: contents(articles, language),
    articles: articles.map((article, index) => articleHtml(article, index + 1, language)).join('\n'),
    style: STYLE,
  };
}

/** The text of the paper is Chinese also where the words around it are English: fonts and screen readers need to know. */
function inChinese(language: Language): string {
  return language === 'zh' ? '' : ` lang="${LANGUAGE_TAG.zh}"`;
}

/** An article with the place in the paper that it had. */
type PlacedArticle = ArticleContent & { readonly place: string };

function contents(articles: readonly ArticleContent[], language: Language): string {
  if (articles.length === 0) return '';
  const entries = articles.map(
    (article, index) =>
      `<li${inChinese(language)}><a href="#article-${index + 1}">${escapeHtml(nameOf(article, language))}</a></li>`,
  );
  return `<nav aria-labelledby="contents">
<h2 id="contents">${LABELS.contents[language]}</h2>
<ol>
${entries.join('\n')}
</ol>
</nav>
`;
}

/** What an article is called where it is not shown itself. */
function nameOf(article: ArticleContent, language: Language): string {
  return article.headline || openingOf(article) || LABELS.untitledArticle[language];
}

function articleHtml(article: PlacedArticle, number: number, language: Language): string {
  const { place, kicker, headline, deck, blocks, tags } = article;
  const lines = [
    headline === ''
      ? `<article id="article-${number}" aria-label="${escapeHtml(nameOf(article, language))}">`
      : `<article id="article-${number}" aria-labelledby="headline-${number}">`,
    '<header>',
    ...(place === '' ? [] : [`<p class="place">${escapeHtml(place)}</p>`]),
    ...(kicker === '' ? [] : [`<p class="kicker">${escapeHtml(kicker)}</p>`]),
    ...(headline === '' ? [] : [`<h2 id="headline-${number}">${escapeHtml(headline)}</h2>`]),
    ...(deck === '' ? [] : [`<p class="deck">${escapeHtml(deck)}</p>`]),
    '</header>',
    ...blocks.map(blockHtml),
    ...(tags.length === 0 ? [] : [tagsHtml(tags, language)]),
    '</article>',
  ];
  return lines.join('\n');
}

function blockHtml({ role, text }: Block): string {
  const content = linesOf(text).map(escapeHtml).join('<br>');
  if (role === 'subhead') return `<h3>${content}</h3>`;
  return role === 'body' || role === 'lead' ? `<p>${content}</p>` : `<p class="${role}">${content}</p>`;
}

function tagsHtml(tags: readonly string[], language: Language): string {
  const named = tags.map((tag) => subjectOf(tag).name);
  const label = `<span${language === 'zh' ? '' : ' lang="en"'}>${LABELS.tags[language]}</span>`;
  return `<p class="tags">${label} ${escapeHtml(listed(named, language))}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for content and for quoted attributes. Control characters, which no page may hold, are left out. */
export function escapeHtml(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
