import type { ArticleFields, IssueFields, Paragraph, Refusal, Role } from '../issue/issue';

/**
 * Everything that can happen to an issue, as data. Positions inside a paragraph are offsets in its shown text at the
 * moment the operation is applied. Ids of what is created are part of the operation, so that a replay gives the same issue.
 */
export type Operation =
  | ImportOperation
  | JoinOperation
  | SplitOperation
  | ReplaceOperation
  | MoveOperation
  | SetRoleOperation
  | CreateArticleOperation
  | RemoveArticleOperation
  | MoveArticleOperation
  | SetArticleOperation
  | SetIssueOperation
  | RefuseOperation
  | RestoreOperation;

/** Brings in one source's partition as the structure rules read it: whole articles and what they left in the margin. */
export interface ImportOperation {
  readonly kind: 'import';
  readonly source: string;
  readonly articles: readonly ImportedArticle[];
  readonly margin: readonly Paragraph[];
}

export interface ImportedArticle extends ArticleFields {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Appends other paragraphs to `paragraph`, wherever they stand, in the order given. The seams remember the change. */
export interface JoinOperation {
  readonly kind: 'join';
  readonly paragraph: string;
  readonly others: readonly JoinedParagraph[];
}

export interface JoinedParagraph {
  readonly paragraph: string;
  /** What stands between: nothing between Han, a space between Latin words. */
  readonly glue: '' | ' ';
}

/** Cuts a paragraph at `at`; what follows becomes the paragraph `id` right after it. Also opens a seam. */
export interface SplitOperation {
  readonly kind: 'split';
  readonly paragraph: string;
  readonly at: number;
  readonly id: string;
  readonly role: Role;
}

/** Shows `after` where `before` stands. `before` is checked, so a stale replacement is refused and never misplaced. */
export interface ReplaceOperation {
  readonly kind: 'replace';
  readonly paragraph: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Moves paragraphs, keeping their given order, behind `after` in an article or the margin (`after: null`: to its start). */
export interface MoveOperation {
  readonly kind: 'move';
  readonly paragraphs: readonly string[];
  readonly to: string;
  readonly after: string | null;
}

export interface SetRoleOperation {
  readonly kind: 'set-role';
  readonly paragraph: string;
  readonly role: Role;
}

/** Opens an empty article behind `after` (`null`: as the first). */
export interface CreateArticleOperation {
  readonly kind: 'create-article';
  readonly id: string;
  readonly after: string | null;
}

/** Takes away an article that has no paragraphs left. One that has any is refused: text is moved first, never dropped. */
export interface RemoveArticleOperation {
  readonly kind: 'remove-article';
  readonly id: string;
}

/** Puts an article behind `after` in the order of the issue (`null`: first). */
export interface MoveArticleOperation {
  readonly kind: 'move-article';
  readonly id: string;
  readonly after: string | null;
}

/** Sets fields of an article: status, tags, page, section. Only the fields given change. */
export interface SetArticleOperation {
  readonly kind: 'set-article';
  readonly id: string;
  readonly fields: Partial<ArticleFields>;
}

/** Sets fields of the issue: title, paper, date. Only the fields given change. */
export interface SetIssueOperation {
  readonly kind: 'set-issue';
  readonly fields: Partial<IssueFields>;
}

/** Records that the editor refused a finding, or (`refused: false`) took the refusal back. */
export interface RefuseOperation {
  readonly kind: 'refuse';
  readonly refusal: Refusal;
  readonly refused: boolean;
}

/**
 * The inverse of any step: puts back exactly what was, container by container. It is made by comparing the issue
 * after a step with the issue before it (see `difference.ts`), never by hand.
 */
export interface RestoreOperation {
  readonly kind: 'restore';
  /** The order of articles, where it differed. */
  readonly articles?: readonly string[] | undefined;
  /** Fields of articles that differed or were gone. */
  readonly fields?: Readonly<Record<string, ArticleFields>> | undefined;
  /** The order of paragraphs in each container (article id or `margin`) where it differed. */
  readonly order?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Paragraphs that differed or were gone, whole. */
  readonly paragraphs?: readonly Paragraph[] | undefined;
  readonly refusals?: readonly Refusal[] | undefined;
  readonly issue?: IssueFields | undefined;
}
