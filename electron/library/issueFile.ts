import type { IssueSummary } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import { stepSchema } from '@core/edit/schema';
import type { Source } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { articleSchema, issueFieldsSchema, paragraphSchema, refusalSchema } from '@core/issue/schema';
import { z } from 'zod';
import type { Format } from './format';
import { jsonLines } from './lines';

/** What the file says of a source. Its text is read again from the bytes, which lie beside the issues and never change. */
const storedSourceSchema = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  /** Length of the decoded text in UTF-16 code units. */
  length: z.int().nonnegative(),
});
export type StoredSource = z.infer<typeof storedSourceSchema>;

const issueFileSchema = z
  .strictObject({
    schema: z.literal(2),
    /** Number of steps in the journal. */
    revision: z.int().nonnegative(),
    issue: z.strictObject({
      id: z.string().min(1).max(200),
      fields: issueFieldsSchema,
      sources: z.array(storedSourceSchema),
      articles: z.array(articleSchema),
      margin: z.array(paragraphSchema),
      refusals: z.array(refusalSchema),
    }),
    journal: z.array(stepSchema),
  })
  .refine((file) => file.revision === file.journal.length);
/** `issues/<id>/issue.json`: one issue and how it came to be. */
export type IssueFile = z.infer<typeof issueFileSchema>;

/** How `issue.json` is read and written. It counts as damaged where its spans do not partition its sources. */
export const ISSUE_FORMAT: Format<IssueFile> = {
  label: { zh: '这一期的文件', en: 'The file of this issue' },
  version: 2,
  schema: issueFileSchema,
  // Version 2 lets a step of the journal be set aside (what two desks did at once); every older journal is one of it.
  migrations: { 1: (data) => data },
  // The partition hangs on the lengths of the sources alone, so it can be proved before any source is read.
  sound: (file) => ledgerOf(editionFrom(file, blankSources(file)).issue).balanced,
  layout: jsonLines,
  startsAfresh: false,
};

function blankSources(file: IssueFile): Source[] {
  return file.issue.sources.map(({ length, ...source }) => ({ ...source, text: ' '.repeat(length) }));
}

/** The issue of a file, once its sources have been read. */
export function editionFrom(file: IssueFile, sources: readonly Source[]): Edition {
  const { id, fields, articles, margin, refusals } = file.issue;
  return { issue: { id, ...fields, sources, articles, margin, refusals }, journal: file.journal };
}

/** What is written of an issue. */
export function fileFrom({ issue, journal }: Edition): IssueFile {
  const { id, title, paper, date } = issue;
  return {
    schema: 2,
    revision: journal.length,
    issue: {
      id,
      fields: { title, paper, date },
      sources: issue.sources.map(({ text, ...source }) => ({ ...source, length: text.length })),
      articles: [...issue.articles],
      margin: [...issue.margin],
      refusals: [...issue.refusals],
    },
    journal: [...journal],
  };
}

/** The line of an issue in the list of issues. */
export function summaryOf(file: IssueFile): IssueSummary {
  const { id, fields, articles } = file.issue;
  return {
    id,
    ...fields,
    articles: articles.length,
    clean: articles.filter((article) => article.status === 'clean').length,
    changed: file.journal.at(-1)?.when ?? '',
  };
}
