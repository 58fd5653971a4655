import { z } from 'zod';
import {
  ARTICLE_ROLES,
  type Article,
  type ArticleFields,
  type Issue,
  type IssueFields,
  MARGIN_ROLES,
  type Paragraph,
  type Refusal,
  type Source,
  type Span,
  STATUSES,
} from './issue';

/** Shapes of the domain for the borders of the program: the channel between the processes and the files on disk. */

const identifier = z.string().min(1).max(200);
const offset = z.int().nonnegative();

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: identifier,
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  text: z.string(),
});

export const spanSchema: z.ZodType<Span> = z.strictObject({
  source: identifier,
  start: offset,
  end: offset,
  text: z.string().optional(),
  by: identifier.optional(),
  seam: identifier.optional(),
});

export const roleSchema = z.enum([...ARTICLE_ROLES, ...MARGIN_ROLES]);

export const paragraphSchema: z.ZodType<Paragraph> = z.strictObject({
  id: identifier,
  role: roleSchema,
  spans: z.array(spanSchema),
});

const articleFields = {
  status: z.enum(STATUSES),
  tags: z.array(z.string().min(1)),
  page: z.string(),
  section: z.string(),
};

export const articleFieldsSchema: z.ZodType<ArticleFields> = z.strictObject(articleFields);

export const articleSchema: z.ZodType<Article> = z.strictObject({
  id: identifier,
  ...articleFields,
  paragraphs: z.array(paragraphSchema),
});

export const refusalSchema: z.ZodType<Refusal> = z.strictObject({
  rule: identifier,
  scope: z.enum(['once', 'article', 'issue']),
  target: z.string(),
});

const issueFields = {
  title: z.string(),
  paper: z.string(),
  date: z.string(),
};

export const issueFieldsSchema: z.ZodType<IssueFields> = z.strictObject(issueFields);

export const issueSchema: z.ZodType<Issue> = z.strictObject({
  id: identifier,
  ...issueFields,
  sources: z.array(sourceSchema),
  articles: z.array(articleSchema),
  margin: z.array(paragraphSchema),
  refusals: z.array(refusalSchema),
});
