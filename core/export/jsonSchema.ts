import { z } from 'zod';
import { ARTICLE_ROLES, MARGIN_ROLES, STATUSES } from '../issue/issue';

/** The version of the JSON export. It rises when a program that reads version 1 could not read the next. */
export const JSON_VERSION = 1;

const count = z.int().nonnegative();
const roles = z.enum([...ARTICLE_ROLES, ...MARGIN_ROLES]);

/**
 * The JSON export, stated once: the type that the exporter fills and the JSON Schema that is published in `docs/` both
 * come from here, and a test holds them together. Offsets and lengths count UTF-16 code units.
 */
export const issueDocumentSchema = z.strictObject({
  format: z.literal('qingyang-issue'),
  version: z.literal(JSON_VERSION),
  issue: z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    paper: z.string(),
    date: z.string().describe('ISO date, or empty where it is not known.'),
  }),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().describe('File name as imported.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string(),
      characters: count,
    }),
  ),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      number: count.describe('Place in the issue, from 1.'),
      status: z.enum(STATUSES),
      page: z.string(),
      section: z.string(),
      tags: z.array(z.string()),
      kicker: z.string(),
      headline: z.string(),
      deck: z.string(),
      lead: z.string().describe('As printed; it also begins the first paragraph.'),
      agency: z.string(),
      people: z.array(z.strictObject({ name: z.string(), role: z.string() })),
      credits: z.array(z.string()),
      paragraphs: z
        .array(z.strictObject({ id: z.string(), role: roles, text: z.string() }))
        .describe('All text of the article in reading order, headline set included.'),
    }),
  ),
  corrections: z
    .array(
      z.strictObject({
        kind: z.enum(['replaced', 'deleted', 'inserted', 'joined', 'moved', 'removed']),
        article: z.string().describe('Article id, or "margin" for what was removed.'),
        paragraph: z.string(),
        source: z.string(),
        start: count,
        end: count,
        before: z.string(),
        after: z.string(),
        rule: z.string().describe('Empty where an editor did it by hand.'),
        who: z.string(),
        when: z.string(),
        why: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
      }),
    )
    .describe('Every place where the proof differs from the scan.'),
  ledger: z.strictObject({
    imported: count,
    kept: count,
    replaced: count,
    deleted: count,
    margin: count,
    inserted: count,
    balanced: z.boolean(),
  }),
});

export type IssueDocument = z.infer<typeof issueDocumentSchema>;

/** The JSON Schema (draft 2020-12) of the export, as published. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(issueDocumentSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  const title = '清样 issue, version 1: a clean newspaper issue and every correction that was made to it';
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
