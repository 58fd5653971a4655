import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { lastChange } from './changes';
import type { ExportOptions } from './exporter';
import { escapeHtml } from './html';
import { bodyText, type Story, storiesOf } from './story';
import { subjectOf } from './topics';

/** One article as IPTC ninjs 3.1. What is not known is left out; ninjs has no field for the page, so it is an alternative id. */
export function writeNinjs({ issue, journal }: Edition, { whole }: ExportOptions): Result<string> {
  const [story] = storiesOf(issue, whole);
  if (story === undefined) return success('');
  const created = lastChange(journal, issue.date);
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(issue.date) ? `${issue.date}T00:00:00Z` : '';
  const item = {
    uri: `urn:qingyang:${encodeURIComponent(issue.id.toWellFormed())}:${encodeURIComponent(story.id.toWellFormed())}`,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    ...(created === '' ? {} : { versionCreated: created }),
    ...(dated === '' ? {} : { contentCreated: dated }),
    pubStatus: story.status === 'clean' ? 'usable' : 'withheld',
    language: 'zh-Hans',
    ...(story.headline === '' ? {} : { title: story.headline }),
    ...(story.people.length === 0 ? {} : { by: story.people.map(({ name }) => name).join('、') }),
    headlines: [
      { role: 'kicker', value: story.kicker },
      { role: 'main', value: story.headline },
      { role: 'deck', value: story.deck },
    ].filter(({ value }) => value !== ''),
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: bodyText(story).length, value: bodyText(story) },
      { role: 'main', contentType: 'text/html', value: htmlBody(story) },
    ],
    ...(story.people.length === 0
      ? {}
      : { people: story.people.map(({ name }) => ({ rel: 'author', name, literal: name })) }),
    ...(story.tags.length === 0
      ? {}
      : {
          subjects: story.tags.map(subjectOf).map(({ name, uri }) => ({
            name,
            ...(uri === undefined ? { literal: name } : { uri }),
          })),
        }),
    infoSources: infoSources(story, issue.paper),
    altIds: [
      { role: 'issue', value: issue.id },
      { role: 'issue-title', value: issue.title },
      { role: 'page', value: story.page },
      { role: 'section', value: story.section },
      { role: 'order', value: String(story.number) },
    ].filter(({ value }) => value !== ''),
  };
  return success(`${JSON.stringify(item, null, 2)}\n`);
}

function infoSources({ agency, credits }: Story, paper: string): readonly object[] {
  return [
    ...(paper === '' ? [] : [{ role: 'publisher', name: paper, literal: paper }]),
    ...(agency === '' ? [] : [{ role: 'agency', name: agency, literal: agency }]),
    ...credits.map((credit) => ({ role: 'credit', name: credit, literal: credit })),
  ];
}

/** The body as the few elements that every news system takes. */
function htmlBody({ blocks }: Story): string {
  return blocks
    .map(({ role, text }) => {
      const content = escapeHtml(text).replace(/\s*\n\s*/g, '<br>');
      if (role === 'subhead') return `<h2>${content}</h2>`;
      return role === 'body' || role === 'lead' ? `<p>${content}</p>` : `<p class="${role}">${content}</p>`;
    })
    .join('\n');
}
