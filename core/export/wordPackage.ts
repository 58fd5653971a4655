import type { Edition } from '../edit/journal';
import { lastChange } from './changes';
import type { Language } from './labels';
import { LABELS } from './labels';
import { WORD_STYLES } from './wordStyles';
import { element, joined, type Markup, xmlDocument } from './xml';
import { zip } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Packs paragraphs as a Word document: its styles, and what is known of the issue as its properties. */
export function wordPackage(
  edition: Edition,
  paragraphs: readonly Markup[],
  language: Language,
  keywords: readonly string[],
): Uint8Array {
  const section = element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    element('w:pgMar', {
      'w:top': 1440,
      'w:right': 1588,
      'w:bottom': 1440,
      'w:left': 1588,
      'w:header': 851,
      'w:footer': 992,
      'w:gutter': 0,
    }),
  );
  const document = element('w:document', { 'xmlns:w': MAIN }, element('w:body', {}, joined([...paragraphs, section])));
  return zip([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['docProps/core.xml', coreProperties(edition, language, keywords)],
    [
      'docProps/app.xml',
      xmlDocument(
        element('Properties', { xmlns: `${OFFICE}/extended-properties` }, element('Application', {}, 'Qingyang')),
      ),
    ],
    ['word/document.xml', xmlDocument(document)],
    ['word/styles.xml', xmlDocument(WORD_STYLES)],
    ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
  ]);
}

function coreProperties({ issue, journal }: Edition, language: Language, keywords: readonly string[]): string {
  const title = issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title;
  const modified = lastChange(journal, issue.date);
  const created = (journal[0]?.when ?? modified).replace(/\.\d+Z$/, 'Z');
  const dated = (name: string, when: string): Markup[] =>
    when === '' ? [] : [element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, when)];
  const properties = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, title),
    ...(issue.paper === '' ? [] : [element('dc:creator', {}, issue.paper)]),
    ...(issue.date === '' ? [] : [element('dc:subject', {}, issue.date)]),
    ...(keywords.length === 0 ? [] : [element('cp:keywords', {}, keywords.join('; '))]),
    element('dc:language', {}, 'zh-CN'),
    ...dated('created', created),
    ...dated('modified', modified),
  );
  return xmlDocument(properties);
}

const CONTENT_TYPES = xmlDocument(
  element(
    'Types',
    { xmlns: TYPES },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/word/document.xml', ContentType: `${WORD}.document.main+xml` }),
    element('Override', { PartName: '/word/styles.xml', ContentType: `${WORD}.styles+xml` }),
    element('Override', {
      PartName: '/docProps/core.xml',
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    element('Override', {
      PartName: '/docProps/app.xml',
      ContentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    }),
  ),
);

const PACKAGE_RELATIONS = xmlDocument(
  element(
    'Relationships',
    { xmlns: RELATIONS },
    element('Relationship', {
      Id: 'rId1',
      Type: `${OFFICE}/relationships/officeDocument`,
      Target: 'word/document.xml',
    }),
    element('Relationship', {
      Id: 'rId2',
      Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      Target: 'docProps/core.xml',
    }),
    element('Relationship', {
      Id: 'rId3',
      Type: `${OFFICE}/relationships/extended-properties`,
      Target: 'docProps/app.xml',
    }),
  ),
);

const DOCUMENT_RELATIONS = xmlDocument(
  element(
    'Relationships',
    { xmlns: RELATIONS },
    element('Relationship', { Id: 'rId1', Type: `${OFFICE}/relationships/styles`, Target: 'styles.xml' }),
  ),
);
