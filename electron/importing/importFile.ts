import type { IssueSummary } from '@core/channel/contract';
import { type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { describeProblems } from '@core/source/problems';
import { newEdition } from '@core/structure/newEdition';
import { readSourceFile, type SourceFile } from '../files/readSourceFile';
import type { Library } from '../library/library';

/** A file that has become an issue, and what the person has to know about it. */
export interface ImportedFile {
  readonly summary: IssueSummary;
  readonly notices: readonly Said[];
}

/**
 * Imports one file as one issue. Only its structure is read: what looks broken stays as it is and becomes findings.
 *
 * @param when ISO 8601, UTC
 * @returns why the file was refused, in a sentence that does not name it
 */
export async function importFile(library: Library, path: string, when: string): Promise<Result<ImportedFile>> {
  const read = await readSourceFile(path);
  if (!read.ok) return read;
  const file = read.value;
  const { name, sha256, encoding, text } = file;
  const source = { id: 't1', name, sha256, encoding, text };
  const edition = newEdition(freeId(library, file, when), '', [source], { who: 'qingyang', when });
  if (!edition.ok) return edition;
  const earlier = library.summaries.find((issue) => issue.id.endsWith(hashPart(file)));
  const added = await library.addIssue(edition.value, new Map([[sha256, file.bytes]]));
  if (!added.ok) return added;
  return success({ summary: added.value, notices: noticesOf(file, earlier) });
}

function noticesOf(file: SourceFile, earlier: IssueSummary | undefined): Said[] {
  const notices: Said[] = [];
  const problems = describeProblems(file.problems);
  if (problems !== undefined)
    notices.push({ zh: `“${file.name}”${problems.zh}`, en: `“${file.name}”: ${problems.en}` });
  if (earlier !== undefined) {
    notices.push({
      zh: `“${file.name}”以前已导入为“${earlier.title}”，这次另存为新的一期。`,
      en: `“${file.name}” had been imported as “${earlier.title}” before; it is a new issue now.`,
    });
  }
  return notices;
}

function hashPart(file: SourceFile): string {
  return `-${file.sha256.slice(0, 8)}`;
}

/** An id that says when the issue was imported and from what: `20240710-153012-d71c5b69`. It is also a folder's name. */
function freeId(library: Library, file: SourceFile, when: string): string {
  const taken = new Set(library.summaries.map((issue) => issue.id));
  const time = when.replace(/\D/g, '');
  for (let n = 1; ; n++) {
    const id = `${time.slice(0, 8)}-${time.slice(8, 14)}${n > 1 ? `-${n}` : ''}${hashPart(file)}`;
    if (!taken.has(id)) return id;
  }
}
