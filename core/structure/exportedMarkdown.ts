import type { ImportOperation } from '../edit/operation';
import {
  ARTICLE_ROLES,
  type ArticleFields,
  type ArticleRole,
  type IssueFields,
  type Paragraph,
  type Source,
  type Span,
  STATUSES,
} from '../issue/issue';
import { type Line, linesOf } from '../text/lines';

/** A Markdown file that this program exported, as it says of itself. */
export interface ExportedFile {
  readonly operation: ImportOperation;
  /** Its place in the issue. */
  readonly order: number;
  readonly issue: IssueFields;
}

type FrontMatter = ReadonlyMap<string, unknown>;

/**
 * Reads a file of an exported Markdown folder as the article that it was: roles, page, section, tags and state from its
 * front matter, the text from its body. Front matter, marks and the backslashes that escaped something become layout,
 * so the spans partition the source like those of any other. Undefined for every other file.
 */
export function readExportedMarkdown(source: Source): ExportedFile | undefined {
  if (!source.text.startsWith('---')) return undefined;
  const lines = linesOf(source.text);
  const text = (line: Line): string => source.text.slice(line.first, line.last);
  const end = lines.findIndex((line, index) => index > 0 && text(line) === '---');
  if (end < 0) return undefined;
  const matter = frontMatter(lines.slice(1, end).map(text));
  if (matter.get('qingyang') !== 1) return undefined;
  const roles = texts(matter.get('roles'));
  const paragraphs: Paragraph[] = [];
  for (const block of blocksOf(lines.slice(end + 1))) {
    const first = block[0] as Line;
    const marks = /^#{1,6} /.exec(source.text.slice(first.first, first.last))?.[0].length ?? 0;
    const role = roleNamed(roles[paragraphs.length]) ?? (marks === 2 ? 'headline' : marks > 0 ? 'subhead' : 'body');
    const marked = role === 'headline' || role === 'subhead';
    const id = `${source.id}p${paragraphs.length + 1}`;
    paragraphs.push({ id, role, spans: spansOf(source, block, marked ? marks : 0) });
  }
  const article = { id: `${source.id}a1`, ...articleFields(matter), paragraphs };
  const layout = layoutOf(source, paragraphs);
  const margin: Paragraph[] = layout.length === 0 ? [] : [{ id: `${source.id}layout`, role: 'layout', spans: layout }];
  const order = matter.get('order');
  const issue = { title: word(matter, 'issue'), paper: word(matter, 'paper'), date: word(matter, 'date') };
  const operation: ImportOperation = { kind: 'import', source: source.id, articles: [article], margin };
  return { operation, order: typeof order === 'number' ? order : 0, issue };
}

function frontMatter(lines: readonly string[]): FrontMatter {
  const matter = new Map<string, unknown>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    try {
      matter.set(line.slice(0, colon), JSON.parse(line.slice(colon + 1)));
    } catch {
      // A value that somebody wrote by hand, in another form of YAML: the field is taken as not given.
    }
  }
  return matter;
}

function word(matter: FrontMatter, key: string): string {
  const value = matter.get(key);
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function roleNamed(name: string | undefined): ArticleRole | undefined {
  return ARTICLE_ROLES.find((role) => role === name);
}

function articleFields(matter: FrontMatter): ArticleFields {
  const status = STATUSES.find((each) => each === matter.get('status')) ?? 'raw';
  const tags = texts(matter.get('tags')).filter((tag) => tag !== '');
  return { status, tags, page: word(matter, 'page'), section: word(matter, 'section') };
}

/** Lines with blank lines between them. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.first === line.last) open = undefined;
    else if (open !== undefined) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

/** What a block shows: its lines without marks and escapes, and the line ends between them. */
function spansOf(source: Source, block: readonly Line[], marks: number): Span[] {
  const spans: Span[] = [];
  const show = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (last !== undefined && last.end === start) spans[spans.length - 1] = { ...last, end };
    else if (end > start) spans.push({ source: source.id, start, end });
  };
  for (const [index, line] of block.entries()) {
    let from = line.first + (index === 0 ? marks : 0);
    for (let at = from; at < line.last - 1; at++) {
      if (source.text[at] !== '\\' || !/[!-/:-@[-`{-~]/.test(source.text[at + 1] as string)) continue;
      show(from, at);
      from = at + 1;
      at++;
    }
    show(from, line.last);
    if (index < block.length - 1) show(line.next - 1, line.next);
  }
  return spans;
}

/** All of a source that its paragraphs leave out. */
function layoutOf(source: Source, paragraphs: readonly Paragraph[]): Span[] {
  const layout: Span[] = [];
  let reached = 0;
  for (const { spans } of paragraphs) {
    for (const { start, end } of spans) {
      if (start > reached) layout.push({ source: source.id, start: reached, end: start });
      reached = end;
    }
  }
  if (reached < source.text.length) layout.push({ source: source.id, start: reached, end: source.text.length });
  return layout;
}
