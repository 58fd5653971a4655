import type { Edition } from '../edit/journal';
import type { Issue } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { failure, type Result, success } from '../result';
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
import type { Language } from './labels';
import { writeMarkdown } from './markdown';
import { writeMarkdownFile } from './markdownFolder';
import { writeNinjs } from './ninjs';
import { writeNitf } from './nitf';
import { writeGb18030, writePlainText } from './plainText';
import { writeTei, writeTeiScan } from './tei';

export type { CoreFormatId, FormatId } from './formats';

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

/** The refusal of an issue that cannot account for every character. */
export function unbalanced(): ReturnType<typeof failure> {
  return failure(
    'unbalanced',
    '账目不平衡：有文字没有着落，所以没有导出。请撤销最近的操作，再导出。',
    'The ledger does not balance: some text is unaccounted for, so nothing was exported. Undo the latest steps and export again.',
  );
}

/** Writes the whole issue as one text, in a format that is one. An issue that cannot account for every character is refused. */
export function exportIssue(issue: Issue, format: CoreFormatId, language: Language): Result<string> {
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined || exporter.scope !== 'issue' || exporter.content !== 'text') {
    return failure('unknown-format', `没有“${format}”这种导出格式。`, `There is no export format “${format}”.`);
  }
  if (!ledgerOf(issue).balanced) return unbalanced();
  const edition: Edition = { issue, journal: [] };
  const written = exporter.write(edition, { language, whole: issue });
  return written.ok ? success(String(written.value)) : written;
}
