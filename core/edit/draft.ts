import {
  type Article,
  type ArticleFields,
  type Issue,
  type IssueFields,
  MARGIN,
  type Paragraph,
  type Refusal,
} from '../issue/issue';
import { type Sources, sourcesById } from '../issue/span';

/**
 * An issue while a step is applied to it. The original stays as it was; only the containers that are touched are
 * copied, and all the others are shared with the issue that comes out.
 */
export class Draft {
  readonly sources: Sources;
  articles: Article[];
  refusals: readonly Refusal[];
  fields: IssueFields;
  private readonly original: Issue;
  private readonly containerOf = new Map<string, string>();
  private knowsMargin = false;
  private readonly touched = new Map<string, Paragraph[]>();

  constructor(issue: Issue) {
    this.original = issue;
    this.sources = sourcesById(issue.sources);
    this.articles = [...issue.articles];
    this.refusals = issue.refusals;
    this.fields = { title: issue.title, paper: issue.paper, date: issue.date };
    for (const article of issue.articles) this.index(article.id, article.paragraphs);
  }

  private index(container: string, paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) this.containerOf.set(paragraph.id, container);
  }

  /** True where an article with this id, or the margin, exists. */
  hasContainer(id: string): boolean {
    return id === MARGIN || this.articles.some((article) => article.id === id);
  }

  hasParagraph(id: string): boolean {
    return this.container(id) !== undefined;
  }

  /** The container (article id or `margin`) that holds a paragraph. */
  container(paragraph: string): string | undefined {
    const known = this.containerOf.get(paragraph);
    if (known !== undefined || this.knowsMargin) return known;
    // Most steps touch articles only, and the margin has a paragraph for every line end: it is indexed when one asks.
    this.knowsMargin = true;
    for (const { id } of this.read(MARGIN)) if (!this.containerOf.has(id)) this.containerOf.set(id, MARGIN);
    return this.containerOf.get(paragraph);
  }

  paragraph(id: string): Paragraph | undefined {
    const container = this.container(id);
    if (container === undefined) return undefined;
    return this.read(container).find((paragraph) => paragraph.id === id);
  }

  /** The paragraphs of a container as they stand now. */
  read(container: string): readonly Paragraph[] {
    const changed = this.touched.get(container);
    if (changed !== undefined) return changed;
    if (container === MARGIN) return this.original.margin;
    return this.articles.find((article) => article.id === container)?.paragraphs ?? [];
  }

  private write(container: string): Paragraph[] {
    let copy = this.touched.get(container);
    if (copy === undefined) {
      copy = [...this.read(container)];
      this.touched.set(container, copy);
    }
    return copy;
  }

  /** Puts `next` where the paragraph of the same id stands. */
  replaceParagraph(next: Paragraph): void {
    const list = this.write(this.container(next.id) as string);
    list[list.findIndex((paragraph) => paragraph.id === next.id)] = next;
  }

  /** Takes a paragraph out. Its spans must go somewhere else in the same step, or the ledger will not balance. */
  take(id: string): Paragraph {
    const list = this.write(this.container(id) as string);
    const [taken] = list.splice(
      list.findIndex((paragraph) => paragraph.id === id),
      1,
    );
    this.containerOf.delete(id);
    return taken as Paragraph;
  }

  /** Inserts paragraphs behind `after` (`null`: at the start; a paragraph that is not there: at the end). */
  insert(container: string, after: string | null, paragraphs: readonly Paragraph[]): void {
    const list = this.write(container);
    const found = after === null ? -1 : list.findIndex((paragraph) => paragraph.id === after);
    list.splice(after !== null && found < 0 ? list.length : found + 1, 0, ...paragraphs);
    this.index(container, paragraphs);
  }

  /** Sets a container's whole list, as a restore does. */
  setParagraphs(container: string, paragraphs: Paragraph[]): void {
    for (const gone of this.read(container)) {
      if (this.containerOf.get(gone.id) === container) this.containerOf.delete(gone.id);
    }
    this.touched.set(container, paragraphs);
    this.index(container, paragraphs);
  }

  /** Adds an article behind `after` (`null`: first). */
  insertArticle(article: Article, after: string | null): void {
    const found = after === null ? -1 : this.articles.findIndex((each) => each.id === after);
    this.articles.splice(after !== null && found < 0 ? this.articles.length : found + 1, 0, article);
    this.index(article.id, article.paragraphs);
  }

  setArticleFields(id: string, fields: Partial<ArticleFields>): void {
    this.articles = this.articles.map((article) => (article.id === id ? { ...article, ...fields } : article));
  }

  /** Takes an article away with whatever it still holds. Callers have moved its text before, or restore it elsewhere. */
  dropArticle(id: string): void {
    for (const paragraph of this.read(id)) {
      if (this.containerOf.get(paragraph.id) === id) this.containerOf.delete(paragraph.id);
    }
    this.touched.delete(id);
    this.articles = this.articles.filter((article) => article.id !== id);
  }

  /** Puts an article behind `after` (`null`: first). */
  moveArticle(id: string, after: string | null): void {
    const moved = this.articles.find((article) => article.id === id);
    if (moved === undefined) return;
    const rest = this.articles.filter((article) => article.id !== id);
    const found = after === null ? -1 : rest.findIndex((article) => article.id === after);
    this.articles = rest.toSpliced(after !== null && found < 0 ? rest.length : found + 1, 0, moved);
  }

  /** The issue as it is now. Containers that nothing touched are the same objects as in the original. */
  finish(): Issue {
    const margin = this.touched.get(MARGIN) ?? this.original.margin;
    const articles = this.articles.map((article) => {
      const paragraphs = this.touched.get(article.id);
      return paragraphs === undefined ? article : { ...article, paragraphs };
    });
    return { ...this.original, ...this.fields, articles, margin, refusals: this.refusals };
  }
}
