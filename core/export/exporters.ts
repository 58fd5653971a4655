import type { Issue } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { failure, type Result, success } from '../result';
import type { Said } from '../said';
import { writeHtml } from './html';
import type { Language } from './labels';
import { writeMarkdown } from './markdown';

/** A format in which the clean issue leaves the program. */
export interface Exporter {
  readonly id: 'md' | 'html';
  /** Without the dot. */
  readonly extension: string;
  readonly name: Said;
  /** The whole file. `language` is that of the few words that are not from the scan. */
  write(issue: Issue, language: Language): string;
}

export type FormatId = Exporter['id'];

/** All formats, in the order in which they are offered. A new one is a file beside this and a line here. */
export const EXPORTERS: readonly Exporter[] = [
  { id: 'md', extension: 'md', name: { zh: 'Markdown 文本', en: 'Markdown' }, write: writeMarkdown },
  { id: 'html', extension: 'html', name: { zh: 'HTML 网页', en: 'HTML page' }, write: writeHtml },
];

/** Writes the clean issue in a format. An issue that cannot account for every character is refused. */
export function exportIssue(issue: Issue, format: FormatId, language: Language): Result<string> {
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined) {
    return failure('unknown-format', `没有“${format}”这种导出格式。`, `There is no export format “${format}”.`);
  }
  if (!ledgerOf(issue).balanced) {
    return failure(
      'unbalanced',
      '账目不平衡：有文字没有着落，所以没有导出。请撤销最近的操作，再导出。',
      'The ledger does not balance: some text is unaccounted for, so nothing was exported. Undo the latest steps and export again.',
    );
  }
  return success(exporter.write(issue, language));
}
