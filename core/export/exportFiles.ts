import type { Edition } from '../edit/journal';
import type { Article } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { paragraphText, type Sources, sourcesById } from '../issue/span';
import type { House } from '../lists/house';
import { failure, type Result, success } from '../result';
import { linesOf } from './content';
import type { ExportOptions } from './exporter';
import { EXPORTERS } from './exporters';
import type { CoreFormatId } from './formats';
import { LABELS, type Language } from './labels';
import { type Selection, selectedArticles } from './selection';

/** A file of an export: what it holds and how it wants to be called. Whoever writes it makes the names fit the disk. */
export interface ExportedFile {
  readonly format: CoreFormatId;
  /** The folder that the files of one issue share; empty where the format is a single file. */
  readonly folder: string;
  /** Without extension. */
  readonly name: string;
  readonly extension: string;
  readonly content: string | Uint8Array;
}

/** What to export. */
export interface ExportRequest {
  readonly formats: readonly CoreFormatId[];
  readonly language: Language;
  readonly selection?: Selection | undefined;
  readonly template?: string | undefined;
  readonly house?: House | undefined;
  /** What single files and folders are called; the issue's title where it is undefined. */
  readonly name?: string | undefined;
}

/** How many files an export will have, to measure progress by. */
export function countFiles({ issue }: Edition, { formats, selection }: ExportRequest): number {
  const articles = selectedArticles(issue, selection).length;
  return formats.reduce((sum, format) => {
    return sum + (EXPORTERS.find(({ id }) => id === format)?.scope === 'article' ? articles : 1);
  }, 0);
}

/**
 * Writes an edition file by file, so that whoever asks can show progress and stop in between. The gate is here: an
 * issue whose ledger does not balance gives one refusal and no file. The first refusal ends it.
 */
export function* exportFiles(edition: Edition, request: ExportRequest): Generator<Result<ExportedFile>, void> {
  if (!ledgerOf(edition.issue).balanced) {
    yield unbalanced();
    return;
  }
  const whole = edition.issue;
  const articles = selectedArticles(whole, request.selection);
  const title = request.name ?? (whole.title.trim() === '' ? LABELS.untitledIssue[request.language] : whole.title);
  const sources = sourcesById(whole.sources);
  const { language, template, house } = request;
  const options: ExportOptions = { language, whole, template, house };
  for (const format of request.formats) {
    const exporter = EXPORTERS.find(({ id }) => id === format);
    if (exporter === undefined) {
      yield failure('unknown-format', `没有“${format}”这种导出格式。`, `There is no export format “${format}”.`);
      return;
    }
    const { extension } = exporter;
    const parts = exporter.scope === 'article' ? articles.map((article) => [article]) : [articles];
    for (const part of parts) {
      const written = exporter.write({ ...edition, issue: { ...whole, articles: part } }, options);
      if (!written.ok) {
        yield written;
        return;
      }
      const [article] = part;
      const perArticle = exporter.scope === 'article' && article !== undefined;
      const name = perArticle ? articleName(article, whole.articles, sources, request.language) : nameOf(title, format);
      const folder = perArticle ? nameOf(title, format) : '';
      yield success({ format, folder, name, extension, content: written.value });
    }
  }
}

/** Formats that share an extension need names that differ: `钟楼日报` and `钟楼日报 csv-tags`. */
function nameOf(title: string, format: CoreFormatId): string {
  return ['md', 'html', 'txt', 'docx', 'epub', 'json'].includes(format) ? title : `${title} ${format}`;
}

/** `003 双模范 大满贯`: sorted by name, the files are in the order of the issue. */
function articleName(article: Article, all: readonly Article[], sources: Sources, language: Language): string {
  const headline = article.paragraphs
    .filter(({ role }) => role === 'headline')
    .map((paragraph) => linesOf(paragraphText(paragraph, sources)).join(' '))
    .join(' ');
  const digits = Math.max(3, String(all.length).length);
  const number = String(all.indexOf(article) + 1).padStart(digits, '0');
  return `${number} ${headline === '' ? LABELS.untitledArticle[language] : headline}`;
}

/** The refusal of an issue that cannot account for every character. */
function unbalanced(): ReturnType<typeof failure> {
  return failure(
    'unbalanced',
    '账目不平衡：有文字没有着落，所以没有导出。请撤销最近的操作，再导出。',
    'The ledger does not balance: some text is unaccounted for, so nothing was exported. Undo the latest steps and export again.',
  );
}
