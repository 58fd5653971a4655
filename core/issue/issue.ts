/**
 * The one idea of the program: the scan's text never changes; an article is a list of spans of it.
 * All offsets and lengths count UTF-16 code units.
 */

/** What was imported. The bytes are kept by the library under their hash; the decoded text never changes. */
export interface Source {
  /** Stable inside the issue, e.g. `t1`. */
  readonly id: string;
  /** The file name as the person knew it, for display only. */
  readonly name: string;
  /** SHA-256 of the bytes as they came, lower-case hexadecimal. */
  readonly sha256: string;
  /** How the bytes were read: `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
}

/**
 * A range of a source and what is shown for it. Without `text` it shows the source itself; with `text` it shows
 * that instead: a correction, a deletion (`text: ''`) or, where `start === end`, an insertion.
 */
export interface Span {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string | undefined;
  /** The change that made it show something else than its source. Present exactly when `text` is. */
  readonly by?: string | undefined;
  /** The change that joined this span to the one before it: the place is a seam and can be opened again. */
  readonly seam?: string | undefined;
}

/** What a paragraph is inside an article. */
export const ARTICLE_ROLES = [
  'kicker',
  'headline',
  'deck',
  'lead',
  'body',
  'subhead',
  'byline',
  'credit',
  'caption',
  'note',
] as const;

/** What a paragraph is in the margin. `layout` holds line ends, indents and Markdown marks; `removed` what a person took out. */
export const MARGIN_ROLES = [
  'folio',
  'running-head',
  'masthead',
  'staff-line',
  'page-number',
  'jump-line',
  'column-title',
  'repeat',
  'removed',
  'layout',
] as const;

export type ArticleRole = (typeof ARTICLE_ROLES)[number];
export type MarginRole = (typeof MARGIN_ROLES)[number];
export type Role = ArticleRole | MarginRole;

/** A paragraph: spans in reading order under an id that survives every edit. */
export interface Paragraph {
  readonly id: string;
  readonly role: Role;
  readonly spans: readonly Span[];
}

/** How far an article has been proofed: 未校, 一校, 二校, 清样. */
export const STATUSES = ['raw', 'first-proof', 'second-proof', 'clean'] as const;
export type Status = (typeof STATUSES)[number];

/** The fields of an article that are not text of the scan. */
export interface ArticleFields {
  readonly status: Status;
  readonly tags: readonly string[];
  /** Page as printed, e.g. `1` or `A03`; empty when not known. */
  readonly page: string;
  /** Column or section as printed, e.g. `要闻`; empty when not known. */
  readonly section: string;
}

export interface Article extends ArticleFields {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** How far a refusal reaches. Refusals for the whole library are kept by the library, not by the issue. */
export type RefusalScope = 'once' | 'article' | 'issue';

/** A finding that the editor refused. It stays refused. */
export interface Refusal {
  readonly rule: string;
  readonly scope: RefusalScope;
  /** For `once`: the finding's id; for `article`: the article's id; for `issue`: empty. */
  readonly target: string;
}

/** What is known about the issue as a whole. */
export interface IssueFields {
  readonly title: string;
  readonly paper: string;
  /** ISO date (`2024-07-10`) or empty. */
  readonly date: string;
}

export interface Issue extends IssueFields {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  /** What belongs to no article: folio, staff line, line ends, what was removed. */
  readonly margin: readonly Paragraph[];
  readonly refusals: readonly Refusal[];
}

/** The container of paragraphs that is no article. Article ids never equal it. */
export const MARGIN = 'margin';
