import type { Edition } from '../edit/journal';
import type { Article, Paragraph } from '../issue/issue';
import { paragraphText, type Sources, sourcesById } from '../issue/span';
import { type Result, success } from '../result';
import { linesOf } from './content';
import type { ExportOptions } from './exporter';
import { LABELS } from './labels';
import { type Story, storiesOf } from './story';
import { Apparatus } from './teiApparatus';
import { subjectOf } from './topics';
import { type Content, element, joined, type Markup, xmlDocument } from './xml';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The clean issue as TEI P5: one `div` an article, its headline set as heads, subheads as divisions of their own. */
export function writeTei(edition: Edition, options: ExportOptions): Result<string> {
  return success(document(edition, options, undefined));
}

/** The same with what the scan had: `choice` of `sic` and `corr` for each correction, `lb` at seams, `pb` at pages. */
export function writeTeiScan(edition: Edition, options: ExportOptions): Result<string> {
  return success(document(edition, options, new Apparatus(edition)));
}

/** Writes the content of a paragraph: as it reads, or with what the scan had. */
type Inside = (paragraph: Paragraph) => readonly Content[];

function document(edition: Edition, { language, whole }: ExportOptions, apparatus: Apparatus | undefined): string {
  const { issue } = edition;
  const sources = sourcesById(issue.sources);
  const inside: Inside =
    apparatus === undefined
      ? (paragraph) => withBreaks(paragraphText(paragraph, sources))
      : (paragraph) => apparatus.content(paragraph);
  const stories = storiesOf(issue, whole);
  let page = '';
  const divisions = stories.map((story, index) => {
    const turned = apparatus !== undefined && story.page !== '' && story.page !== page;
    page = story.page;
    const marks = turned ? [element('pb', { n: story.page })] : [];
    return division(issue.articles[index] as Article, story, marks, inside, sources);
  });
  const title = issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(issue.date) ? [element('date', { when: issue.date }, issue.date)] : [];
  const paper =
    issue.paper === ''
      ? [element('p', {}, title)]
      : [element('bibl', {}, element('title', { level: 'j' }, issue.paper), ...date)];
  const header = element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title), ...(apparatus?.responsible() ?? [])),
      element(
        'publicationStmt',
        {},
        issue.paper === '' ? element('p', {}, title) : joined([element('publisher', {}, issue.paper), ...date], ''),
      ),
      element('sourceDesc', {}, ...paper),
    ),
    element(
      'profileDesc',
      {},
      element('langUsage', {}, element('language', { ident: 'zh-Hans' }, '简体中文')),
      ...keywords(stories),
    ),
    ...(apparatus?.revisions() ?? []),
  );
  const body = element('body', {}, divisions.length === 0 ? element('p') : joined(divisions));
  const text = element('text', { 'xml:lang': 'zh-Hans' }, body);
  return xmlDocument(element('TEI', { xmlns: NAMESPACE }, joined([header, text])));
}

/** Vocabularies by their addresses: IPTC's topics, and the desk's own tags. */
const TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';
const TAGS = 'urn:qingyang:tags';

function keywords(stories: readonly Story[]): Markup[] {
  const terms: Readonly<Record<string, Markup[]>> = { [TOPICS]: [], [TAGS]: [] };
  for (const { number, tags } of stories) {
    for (const { name, uri } of tags.map(subjectOf)) {
      const term = element('term', { corresp: `#article-${number}`, ref: uri }, name);
      terms[uri === undefined ? TAGS : TOPICS]?.push(term);
    }
  }
  const lists = Object.entries(terms).filter(([, list]) => list.length > 0);
  const all = lists.map(([scheme, list]) => element('keywords', { scheme }, ...list));
  return all.length === 0 ? [] : [element('textClass', {}, ...all)];
}

/** An article. TEI wants heads first and, once a subhead has opened a division, everything else inside of divisions. */
function division(
  { paragraphs }: Article,
  { number, section }: Story,
  marks: readonly Markup[],
  inside: Inside,
  sources: Sources,
): Markup {
  const shown = paragraphs.filter((paragraph) => paragraphText(paragraph, sources).trim() !== '');
  const titles = { kicker: 'kicker', headline: 'main', deck: 'deck' } as const;
  const heads = (['kicker', 'headline', 'deck'] as const).flatMap((role) =>
    shown
      .filter((paragraph) => paragraph.role === role)
      .map((paragraph) => element('head', { type: titles[role] }, ...inside(paragraph))),
  );
  const sections: { readonly head: readonly Markup[]; readonly parts: Markup[] }[] = [{ head: [], parts: [] }];
  for (const paragraph of shown) {
    const { role } = paragraph;
    if (role in titles) continue;
    const open = sections.at(-1);
    if (role === 'subhead') sections.push({ head: [element('head', {}, ...inside(paragraph))], parts: [] });
    else if (role === 'body' || role === 'lead') open?.parts.push(element('p', typed(role), ...inside(paragraph)));
    else open?.parts.push(element('ab', { type: role }, ...inside(paragraph)));
  }
  const [first, ...rest] = sections;
  const parts = [
    ...marks,
    ...(section === '' ? [] : [element('fw', { type: 'section' }, section)]),
    ...heads,
    ...(first?.parts ?? []),
    // A division holds something beside its head.
    ...rest.map(({ head, parts }) =>
      element('div', { type: 'section' }, joined([...head, ...(parts.length === 0 ? [element('p')] : parts)])),
    ),
  ];
  const empty = (first?.parts.length ?? 0) + rest.length === 0;
  return element(
    'div',
    { type: 'article', 'xml:id': `article-${number}`, n: number },
    joined(empty ? [...parts, element('p')] : parts),
  );
}

function typed(role: string): { readonly rend?: string } {
  return role === 'lead' ? { rend: role } : {};
}

function withBreaks(text: string): Content[] {
  return linesOf(text).flatMap((line, index): Content[] => (index === 0 ? [line] : [element('lb'), line]));
}
