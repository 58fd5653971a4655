import { type Author, commit, type Edition, emptyIssue, nextStepId } from '../edit/journal';
import type { ImportOperation, Operation } from '../edit/operation';
import type { Source } from '../issue/issue';
import type { Result } from '../result';
import { type ExportedFile, readExportedMarkdown } from './exportedMarkdown';
import { readExportedText } from './exportedText';
import { importOperation } from './importSource';
import { guessFields } from './metadata';

/**
 * A new issue from its sources: one step of the journal, labelled import, brings them all in. An empty `title` is
 * replaced by what the furniture says (paper and date) or by the first source's name.
 */
export function newEdition(id: string, title: string, sources: readonly Source[], author: Author): Result<Edition> {
  const exported = exportedFiles(sources);
  const imports = exported?.map(({ operation }) => operation) ?? sources.map(read);
  const guess = exported?.[0]?.issue ?? guessFields(sources, imports);
  const fields = { title: title === '' ? guess.title : title, paper: guess.paper, date: guess.date };
  const operations: Operation[] = [...imports];
  if (fields.paper !== '' || fields.date !== '') operations.push({ kind: 'set-issue', fields });
  const start: Edition = { issue: emptyIssue(id, fields.title, sources), journal: [] };
  const step = nextStepId([]);
  return commit(start, {
    id: step,
    ...author,
    label: { zh: '导入', en: 'Import' },
    changes: [{ id: `${step}.1`, why: [], operations }],
  });
}

/** Reads a source as what this program exported where it is that, else by its looks. */
function read(source: Source): ImportOperation {
  return readExportedText(source) ?? importOperation(source);
}

/** Sources that this program exported itself, in the order of the issue; undefined where any is something else. */
function exportedFiles(sources: readonly Source[]): readonly ExportedFile[] | undefined {
  const files = sources.flatMap((source) => readExportedMarkdown(source) ?? []);
  if (files.length === 0 || files.length < sources.length) return undefined;
  return files.toSorted((a, b) => a.order - b.order);
}
