import type { IssueSummary } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
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

/** An issue that has no place in a library yet. Plain data: it can be made in another thread. */
export interface PreparedIssue {
  readonly file: SourceFile;
  /** Further files of the same issue (see `together.ts`). */
  readonly others?: readonly SourceFile[] | undefined;
  readonly edition: Edition;
}

/**
 * Imports one file as one issue. Only its structure is read: what looks broken stays as it is and becomes findings.
 *
 * @param when ISO 8601, UTC
 * @returns why the file was refused, in a sentence that does not name it
 */
export async function importFile(library: Library, path: string, when: string): Promise<Result<ImportedFile>> {
  const prepared = await prepareIssue(path, when);
  return prepared.ok ? placeIssue(library, prepared.value, when) : prepared;
}

/** The part of an import that needs no library: reading the file and its structure. */
export async function prepareIssue(path: string, when: string): Promise<Result<PreparedIssue>> {
  const read = await readSourceFile(path);
  if (!read.ok) return read;
  const file = read.value;
  const { name, sha256, encoding, text } = file;
  const source = { id: 't1', name, sha256, encoding, text };
  const edition = newEdition('issue', '', [source], { who: 'qingyang', when });
  return edition.ok ? success({ file, edition: edition.value }) : edition;
}

/**
 * The other part: gives the issue an id and puts it into the library.
 *
 * @param listing `later`: the list of issues may follow a little later, as where thousands come in a row
 */
export async function placeIssue(
  library: Library,
  { file, others = [], edition }: PreparedIssue,
  when: string,
  listing: 'now' | 'later' = 'now',
): Promise<Result<ImportedFile>> {
  const earlier = earlierOf(library, { file, edition });
  const issue = { ...edition.issue, id: freeId(library, file, when) };
  const added = await library.addIssue(
    { ...edition, issue },
    new Map([file, ...others].map((each) => [each.sha256, each.bytes])),
    listing,
  );
  if (!added.ok) return added;
  return success({ summary: added.value, notices: noticesOf(file, earlier) });
}

/** The issue that the same bytes have become before, where they have. */
export function earlierOf(library: Library, { file }: PreparedIssue): IssueSummary | undefined {
  return library.summaries.find((issue) => issue.id.endsWith(hashPart(file)));
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
  const time = when.replace(/\D/g, '');
  for (let n = 1; ; n++) {
    const id = `${time.slice(0, 8)}-${time.slice(8, 14)}${n > 1 ? `-${n}` : ''}${hashPart(file)}`;
    if (!library.has(id)) return id;
  }
}
