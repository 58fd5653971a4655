import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { failure, type Result, success } from '@core/result';
import { ifThere } from '../files/ifThere';
import { readFormat } from './format';
import { editionFrom, ISSUE_FORMAT } from './issueFile';
import { SourceShelf } from './sourceShelf';

/**
 * Reads an issue of a library without opening the library: for those who only look, beside a program that may have it
 * open. Nothing is repaired or set aside.
 *
 * @throws the disk's error
 */
export async function readIssue(library: string, id: string): Promise<Result<Edition>> {
  const text = await ifThere(readFile(join(library, 'issues', id, 'issue.json'), 'utf8'));
  if (text === undefined) return failure('no-issue', '没有 issue.json。', 'There is no issue.json.');
  const read = readFormat(text, ISSUE_FORMAT);
  if (!read.ok) return read;
  const sources = await new SourceShelf(join(library, 'sources')).readAll(read.value.value.issue.sources);
  return sources.ok ? success(editionFrom(read.value.value, sources.value)) : sources;
}
