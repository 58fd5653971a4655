import { success } from '../result';
import { writeErrata } from './csvErrata';
import { writeFindings } from './csvFindings';
import { writeTags } from './csvTags';
import { writeDocx } from './docx';
import { writeTrackedDocx } from './docxTracked';
import { writeEpub } from './epub';
import type { Write } from './exporter';
import { type CoreFormatId, FORMATS, type Format } from './formats';
import { writeHouseHtml, writeHtml } from './html';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeMarkdownFile } from './markdownFolder';
import { writeNinjs } from './ninjs';
import { writeNitf } from './nitf';
import { writeGb18030, writePlainText } from './plainText';
import { writeTei, writeTeiScan } from './tei';

/** What writes each format. A format that is listed in `formats.ts` and missing here does not compile. */
const WRITERS = {
  md: ({ issue }, { language }) => success(writeMarkdown(issue, language)),
  html: ({ issue }, { language, template }) =>
    template === undefined ? success(writeHtml(issue, language)) : writeHouseHtml(issue, language, template),
  'md-folder': writeMarkdownFile,
  txt: writePlainText,
  'txt-gb18030': writeGb18030,
  docx: writeDocx,
  'docx-tracked': writeTrackedDocx,
  epub: writeEpub,
  json: writeJson,
  ninjs: writeNinjs,
  nitf: writeNitf,
  tei: writeTei,
  'tei-scan': writeTeiScan,
  'csv-errata': writeErrata,
  'csv-findings': writeFindings,
  'csv-tags': writeTags,
} as const satisfies Readonly<Record<CoreFormatId, Write>>;

/** A format in which the clean issue leaves the program, with what writes it. */
export interface Exporter extends Format {
  readonly id: CoreFormatId;
  readonly write: Write;
}

/** All formats that need no window, in the order in which they are offered. */
export const EXPORTERS: readonly Exporter[] = FORMATS.flatMap((format) =>
  format.id === 'pdf' ? [] : [{ ...format, write: WRITERS[format.id] }],
);
