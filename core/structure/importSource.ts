import type { ImportedArticle, ImportOperation } from '../edit/operation';
import type { ArticleRole, MarginRole, Paragraph, Role, Source, Span } from '../issue/issue';
import { type Block, blocksOf } from './blocks';
import { settleByNeighbours } from './context';
import { findUnmarkedHeadings } from './headings';
import { headlineRoles } from './headlineSet';
import { settleNotes } from './notes';
import { settlePageHead } from './pageHead';
import { subheadsOf } from './subheads';

/**
 * Reads a source as whole articles and a margin: each line with content becomes one paragraph with a role, and one
 * `layout` paragraph of the margin holds all that is between them (line ends, indents, blank lines, `#` marks). The
 * spans partition the source. Ids are made from the source's own (`t1a1`, `t1p1`), so sources of one issue never clash.
 */
export function importOperation(source: Source): ImportOperation {
  const blocks = blocksOf(source.text);
  settlePageHead(blocks);
  settleByNeighbours(blocks);
  settleNotes(blocks);
  findUnmarkedHeadings(blocks);
  const assembly = new Assembly(source);
  const subheads = subheadsOf(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'heading' || subheads.has(block)) {
      assembly.add(block, subheads.has(block));
      continue;
    }
    let end = index + 1;
    while (blocks[end]?.kind === 'heading' && !subheads.has(blocks[end] as Block)) end++;
    assembly.open(blocks.slice(index, end));
    index = end - 1;
  }
  return assembly.finish();
}

/** Articles and margin while the lines of a source go by. */
class Assembly {
  private readonly source: Source;
  private readonly articles: { id: string; page: string; section: string; paragraphs: Paragraph[] }[] = [];
  private readonly margin: Paragraph[] = [];
  private readonly layout: Span[] = [];
  private paragraphs = 0;
  private reached = 0;
  private page = '';
  private section = '';

  constructor(source: Source) {
    this.source = source;
  }

  /** Starts an article with its headline set. */
  open(headings: readonly Block[]): void {
    const roles = headlineRoles(headings);
    const article = this.newArticle();
    for (const [index, heading] of headings.entries()) {
      article.push(this.paragraph(heading, roles[index] as ArticleRole));
    }
  }

  /** Adds a line to the article that is open, or to the margin. */
  add(block: Block, subhead: boolean): void {
    if (block.kind === 'furniture' || block.kind === 'column-title') {
      if (block.furniture !== undefined && block.furniture.page !== '') {
        this.page = block.furniture.page;
        this.section = block.furniture.section;
      }
      this.margin.push(this.paragraph(block, marginRole(block)));
      return;
    }
    const open = this.articles.at(-1)?.paragraphs ?? this.newArticle();
    open.push(this.paragraph(block, subhead ? 'subhead' : articleRole(block)));
  }

  private newArticle(): Paragraph[] {
    const id = `${this.source.id}a${this.articles.length + 1}`;
    const paragraphs: Paragraph[] = [];
    this.articles.push({ id, page: this.page, section: this.section, paragraphs });
    return paragraphs;
  }

  private paragraph(block: Block, role: Role): Paragraph {
    this.layoutUntil(block.start);
    this.reached = block.end;
    this.paragraphs++;
    return {
      id: `${this.source.id}p${this.paragraphs}`,
      role,
      spans: [{ source: this.source.id, start: block.start, end: block.end }],
    };
  }

  private layoutUntil(end: number): void {
    if (end > this.reached) this.layout.push({ source: this.source.id, start: this.reached, end });
  }

  finish(): ImportOperation {
    this.layoutUntil(this.source.text.length);
    const layout: Paragraph = { id: `${this.source.id}layout`, role: 'layout', spans: this.layout };
    const margin = this.layout.length === 0 ? this.margin : [...this.margin, layout];
    const articles = this.articles.map((article): ImportedArticle => ({ ...article, status: 'raw', tags: [] }));
    return { kind: 'import', source: this.source.id, articles, margin };
  }
}

function marginRole(block: Block): MarginRole {
  return block.furniture?.role ?? 'column-title';
}

function articleRole(block: Block): ArticleRole {
  switch (block.kind) {
    case 'lead':
    case 'byline':
    case 'credit':
    case 'caption':
    case 'note':
      return block.kind;
    default:
      return 'body';
  }
}
