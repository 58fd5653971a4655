import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { type Block, linesOf, openingOf } from './content';
import type { ExportOptions } from './exporter';
import { LABELS } from './labels';
import { type Story, storiesOf } from './story';
import { subjectOf } from './topics';
import { type Content, element, joined, type Markup, xmlDocument } from './xml';

const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

/** One article as NITF 3.6, with the page and section of the paper where print systems look for them (`pubdata`). */
export function writeNitf({ issue }: Edition, { language, whole }: ExportOptions): Result<string> {
  const [story] = storiesOf(issue, whole);
  if (story === undefined) return success('');
  const name = story.headline || openingOf(story) || LABELS.untitledArticle[language];
  const date = /^\d{4}-\d{2}-\d{2}$/.test(issue.date) ? issue.date.replaceAll('-', '') : undefined;
  const keywords = story.tags.map((tag) => element('keyword', { key: subjectOf(tag).name }));
  const head = element(
    'head',
    {},
    element('title', {}, name),
    ...topics(story),
    element(
      'docdata',
      { 'management-status': story.status === 'clean' ? 'usable' : 'withheld' },
      element('doc-id', { 'id-string': `${issue.id}:${story.id}` }),
      ...(date === undefined ? [] : [element('date.issue', { norm: date })]),
      ...(keywords.length === 0 ? [] : [element('key-list', {}, ...keywords)]),
    ),
    element('pubdata', {
      type: 'print',
      name: filled(issue.paper),
      'date.publication': date,
      issue: filled(issue.title),
      'position.section': filled(story.section),
      'position.sequence': filled(story.page),
    }),
  );
  const titles = [
    ...(story.kicker === '' ? [] : [element('hl2', { class: 'kicker' }, story.kicker)]),
    ...(story.deck === '' ? [] : [element('hl2', { class: 'deck' }, story.deck)]),
  ];
  // The format wants a main line before any other: where the paper has none it stays empty, and nothing is made up.
  const main = story.headline === '' ? element('hl1') : element('hl1', {}, story.headline);
  const hedline = story.headline === '' && titles.length === 0 ? [] : [main, ...titles];
  const bodyHead = element(
    'body.head',
    {},
    ...(hedline.length === 0 ? [] : [element('hedline', {}, ...hedline)]),
    ...(story.people.length === 0 ? [] : [byline(story)]),
    ...(story.agency === '' ? [] : [element('distributor', {}, element('org', {}, story.agency))]),
  );
  const content = element('body.content', {}, element('block', {}, ...story.blocks.map(block)));
  const credit = story.credits.length === 0 ? [] : [element('tagline', {}, story.credits.join(' '))];
  const body = element('body', {}, bodyHead, content, element('body.end', {}, ...credit));
  return success(xmlDocument(element('nitf', { xmlns: NAMESPACE, 'xml:lang': 'zh-Hans' }, joined([head, body]))));
}

/** The subject codes that NITF has an element of its own for. */
function topics({ tags }: Story): Markup[] {
  const subjects = tags.map(subjectOf).flatMap(({ name, code }) => {
    if (code === undefined) return [];
    return [element('tobject.subject', { 'tobject.subject.refnum': code, 'tobject.subject.matter': name })];
  });
  return subjects.length === 0 ? [] : [element('tobject', {}, ...subjects)];
}

function byline({ people }: Story): Markup {
  const names = people.flatMap(({ name, role }, index): Content[] => {
    const before = `${index === 0 ? '' : ' '}${role === '' ? '' : `${role} `}`;
    return [...(before === '' ? [] : [before]), element('person', {}, name)];
  });
  return element('byline', {}, ...names);
}

function block({ role, text }: Block): Markup {
  const lines = linesOf(text).flatMap((line, index): Content[] => (index === 0 ? [line] : [element('br'), line]));
  if (role === 'subhead') return element('hl2', {}, ...lines);
  return element('p', role === 'body' ? {} : { class: role }, ...lines);
}

function filled(value: string): string | undefined {
  return value === '' ? undefined : value;
}
