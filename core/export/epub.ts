import type { Edition } from '../edit/journal';
import type { Issue } from '../issue/issue';
import { type Result, success } from '../result';
import { lastChange } from './changes';
import { aboutOf, type Block, linesOf, openingOf } from './content';
import type { ExportOptions } from './exporter';
import { LABELS, type Language } from './labels';
import { placeOf } from './place';
import { type Story, storiesOf } from './story';
import { subjectOf } from './topics';
import { type Content, element, joined, type Markup, xmlDocument } from './xml';
import { type Part, zip } from './zip';

const STYLE = `body { line-height: 1.8; }
h1, h2, h3 { line-height: 1.4; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.place, p.kicker, p.deck, p.byline, p.credit, p.caption, p.note, p.tags, p.about { text-indent: 0; color: #555; }
p.credit { text-align: right; }
`;

const CONTAINER = xmlDocument(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** The clean issue as an EPUB 3 book: a chapter an article, a contents list, and metadata that readers show. */
export function writeEpub({ issue, journal }: Edition, { language, whole }: ExportOptions): Result<Uint8Array> {
  const title = issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title;
  const stories = storiesOf(issue, whole).map((story) => ({
    ...story,
    name: story.headline || openingOf(story) || LABELS.untitledArticle[language],
  }));
  const modified = lastChange(journal, issue.date);
  const parts: Part[] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(issue, title, stories, modified, language)],
    ['EPUB/nav.xhtml', navigation(issue, title, stories, language)],
    ['EPUB/style.css', STYLE],
    ...stories.map((story): Part => [`EPUB/${fileOf(story)}`, chapter(story, language)]),
  ];
  return success(zip(parts, 'mimetype'));
}

/** A story and what lists call it. */
interface Chapter extends Story {
  readonly name: string;
}

function fileOf({ number }: Story): string {
  return `article-${number}.xhtml`;
}

function packageDocument(
  issue: Issue,
  title: string,
  stories: readonly Story[],
  modified: string,
  language: Language,
): string {
  const people = [...new Set(stories.flatMap((story) => story.people.map(({ name }) => name)))];
  const tags = [...new Set(stories.flatMap((story) => story.tags.map((tag) => subjectOf(tag).name)))];
  const meta = (property: string, value: string): Markup => element('meta', { property }, value);
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, `urn:qingyang:${issue.id}`),
    element('dc:title', {}, title),
    element('dc:language', {}, 'zh-Hans'),
    ...(issue.paper === '' ? [] : [element('dc:publisher', {}, issue.paper)]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(issue.date) ? [element('dc:date', {}, issue.date)] : []),
    ...people.map((name) => element('dc:contributor', {}, name)),
    ...tags.map((tag) => element('dc:subject', {}, tag)),
    // A book must say when it was last changed. Where nothing is known, the day on which the count of days starts.
    meta(
      'dcterms:modified',
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(modified) ? modified : '1970-01-01T00:00:00Z',
    ),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', language === 'zh' ? '全部内容都是文字。' : 'All of the content is text.'),
  );
  const xhtml = 'application/xhtml+xml';
  const manifest = element(
    'manifest',
    {},
    element('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
    element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...stories.map((story) =>
      element('item', { id: `article-${story.number}`, href: fileOf(story), 'media-type': xhtml }),
    ),
  );
  const spine = element(
    'spine',
    {},
    element('itemref', { idref: 'nav' }),
    ...stories.map(({ number }) => element('itemref', { idref: `article-${number}` })),
  );
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': 'zh-Hans',
    prefix: 'schema: http://schema.org/',
  };
  return xmlDocument(element('package', attributes, joined([metadata, manifest, spine])));
}

function navigation(issue: Issue, title: string, stories: readonly Chapter[], language: Language): string {
  const about = aboutOf(issue, title).join(' · ');
  const entries = stories.map((story) => element('li', {}, element('a', { href: fileOf(story) }, story.name)));
  // A contents list without an entry is no valid one: an issue without articles leads to itself.
  const list = entries.length === 0 ? [element('li', {}, element('a', { href: 'nav.xhtml' }, title))] : entries;
  return page(title, [
    element('h1', {}, title),
    ...(about === '' ? [] : [element('p', { class: 'about' }, about)]),
    element(
      'nav',
      { 'epub:type': 'toc', id: 'toc' },
      element('h2', {}, LABELS.contents[language]),
      element('ol', {}, joined(list)),
    ),
  ]);
}

function chapter(story: Chapter, language: Language): string {
  const { kicker, headline, deck, blocks } = story;
  const place = placeOf(story, language);
  const tags = story.tags.map((tag) => subjectOf(tag).name);
  return page(story.name, [
    ...(place === '' ? [] : [element('p', { class: 'place' }, place)]),
    ...(kicker === '' ? [] : [element('p', { class: 'kicker' }, kicker)]),
    ...(headline === '' ? [] : [element('h1', {}, headline)]),
    ...(deck === '' ? [] : [element('p', { class: 'deck' }, deck)]),
    ...blocks.map(paragraph),
    ...(tags.length === 0 ? [] : [element('p', { class: 'tags' }, `${LABELS.tags[language]} ${tags.join('、')}`)]),
  ]);
}

function paragraph({ role, text }: Block): Markup {
  const content = linesOf(text).flatMap((line, index): Content[] => (index === 0 ? [line] : [element('br'), line]));
  if (role === 'subhead') return element('h2', {}, ...content);
  return element('p', role === 'body' || role === 'lead' ? {} : { class: role }, ...content);
}

function page(title: string, content: readonly Markup[]): string {
  const namespaces = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: 'zh-Hans',
    'xml:lang': 'zh-Hans',
  };
  const head = element(
    'head',
    {},
    element('title', {}, title.trim() === '' ? '清样' : title),
    element('link', { rel: 'stylesheet', href: 'style.css' }),
  );
  return xmlDocument(
    element('html', namespaces, joined([head, element('body', {}, joined(content))])),
    '<!DOCTYPE html>',
  );
}
