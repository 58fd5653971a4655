import { EXPORTERS, exportIssue, type FormatId } from '@core/export/exporters';
import type { Language } from '@core/export/labels';
import type { Issue } from '@core/issue/issue';
import { type Result, success } from '@core/result';
import { writeNewFile } from '../files/writeFile';

/**
 * Writes the clean issue into a folder, one file a format, never over another file. Every format is made before the
 * first file is written, so an issue that is refused leaves nothing behind.
 *
 * @returns the paths of the files, in the order of the formats
 */
export async function writeIssue(
  issue: Issue,
  formats: readonly FormatId[],
  folder: string,
  language: Language,
): Promise<Result<string[]>> {
  const contents: { extension: string; text: string }[] = [];
  for (const { id, extension } of EXPORTERS) {
    if (!formats.includes(id)) continue;
    const text = exportIssue(issue, id, language);
    if (!text.ok) return text;
    contents.push({ extension, text: text.value });
  }
  const paths: string[] = [];
  for (const { extension, text } of contents) {
    const written = await writeNewFile(folder, issue.title, extension, text);
    if (!written.ok) return written;
    paths.push(written.value);
  }
  return success(paths);
}
