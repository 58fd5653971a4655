import { z } from 'zod';
import { STATUSES } from '../issue/issue';
import {
  articleFieldsSchema,
  articleSchema,
  issueFieldsSchema,
  paragraphSchema,
  refusalSchema,
  roleSchema,
} from '../issue/schema';
import type { Operation } from './operation';
import type { Change, Step } from './step';

/** Shapes of operations and steps for the channel and the files on disk. */

const identifier = z.string().min(1).max(200);
const place = identifier.nullable();

export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('import'),
    source: identifier,
    articles: z.array(articleSchema),
    margin: z.array(paragraphSchema),
  }),
  z.strictObject({
    kind: z.literal('join'),
    paragraph: identifier,
    others: z.array(z.strictObject({ paragraph: identifier, glue: z.enum(['', ' ']) })).min(1),
  }),
  z.strictObject({
    kind: z.literal('split'),
    paragraph: identifier,
    at: z.int().nonnegative(),
    id: identifier,
    role: roleSchema,
  }),
  z.strictObject({
    kind: z.literal('replace'),
    paragraph: identifier,
    start: z.int().nonnegative(),
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({ kind: z.literal('move'), paragraphs: z.array(identifier).min(1), to: identifier, after: place }),
  z.strictObject({ kind: z.literal('set-role'), paragraph: identifier, role: roleSchema }),
  z.strictObject({ kind: z.literal('create-article'), id: identifier, after: place }),
  z.strictObject({ kind: z.literal('remove-article'), id: identifier }),
  z.strictObject({ kind: z.literal('move-article'), id: identifier, after: place }),
  z.strictObject({
    kind: z.literal('set-article'),
    id: identifier,
    fields: z.strictObject({
      status: z.enum(STATUSES).optional(),
      tags: z.array(z.string().min(1)).optional(),
      page: z.string().optional(),
      section: z.string().optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal('set-issue'),
    fields: z.strictObject({
      title: z.string().optional(),
      paper: z.string().optional(),
      date: z.string().optional(),
    }),
  }),
  z.strictObject({ kind: z.literal('refuse'), refusal: refusalSchema, refused: z.boolean() }),
  z.strictObject({
    kind: z.literal('restore'),
    articles: z.array(identifier).optional(),
    fields: z.record(identifier, articleFieldsSchema).optional(),
    order: z.record(identifier, z.array(identifier)).optional(),
    paragraphs: z.array(paragraphSchema).optional(),
    refusals: z.array(refusalSchema).optional(),
    issue: issueFieldsSchema.optional(),
  }),
]) as z.ZodType<Operation>;

const said = z.strictObject({ zh: z.string(), en: z.string() });

export const changeSchema: z.ZodType<Change> = z.strictObject({
  id: identifier,
  rule: identifier.optional(),
  confidence: z.number().min(0).max(1).optional(),
  why: z.array(said),
  operations: z.array(operationSchema),
});

export const stepSchema: z.ZodType<Step> = z.strictObject({
  id: identifier,
  who: z.string(),
  when: z.iso.datetime(),
  label: said,
  changes: z.array(changeSchema),
  inverse: operationSchema as z.ZodType<Step['inverse']>,
  undoes: identifier.optional(),
  redoes: identifier.optional(),
  setAside: z.strictObject({ changes: z.array(changeSchema), paragraphs: z.array(paragraphSchema) }).optional(),
  settles: identifier.optional(),
});
