import type { Issue, Paragraph, Span } from '../issue/issue';
import { paragraphText, sourcesById } from '../issue/span';

/** A jump line, 下转第4版 or 上接第1版, that has no other half. */
export interface LoneJump {
  readonly paragraph: string;
  /** As printed. */
  readonly text: string;
  readonly direction: 'to' | 'from';
  /** The page that it names. */
  readonly page: string;
}

interface Jump extends LoneJump {
  /** The page that it stands on; empty where the issue does not say. */
  readonly standsOn: string;
}

const JUMP = /(下转|紧转|转|上接|紧接|接)\s*第?\s*([一二三四五六七八九十]{1,3}|[A-Za-z]?\d{1,3})\s*版/;

/** The jump lines of an issue whose other half is missing: 下转第4版 on page 1 wants 上接第1版 on page 4. */
export function loneJumps(issue: Issue): LoneJump[] {
  const sources = sourcesById(issue.sources);
  const starts = articleStarts(issue);
  const jumps = issue.margin.flatMap((paragraph): Jump[] => {
    if (paragraph.role !== 'jump-line') return [];
    const text = paragraphText(paragraph, sources).trim();
    const found = JUMP.exec(text);
    if (found === null) return [];
    const direction = /接$/.test(found[1] as string) ? 'from' : 'to';
    const page = pageName(found[2] as string);
    return [{ paragraph: paragraph.id, text, direction, page, standsOn: pageAt(paragraph, starts) }];
  });
  const waiting = jumps.filter(({ direction }) => direction === 'from');
  const alone: Jump[] = [];
  for (const jump of jumps) {
    if (jump.direction === 'from') continue;
    const partner = waiting.findIndex((other) => same(other.standsOn, jump.page) && same(other.page, jump.standsOn));
    if (partner < 0) alone.push(jump);
    else waiting.splice(partner, 1);
  }
  return [...alone, ...waiting].map(({ standsOn: _known, ...jump }) => jump);
}

/** Pages agree where one of them is not known. */
function same(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

interface Start {
  readonly source: string;
  readonly start: number;
  readonly page: string;
}

/** Where the articles of pages that are known start in their sources. */
function articleStarts(issue: Issue): Start[] {
  return issue.articles.flatMap(({ page, paragraphs }): Start[] => {
    const first: Span | undefined = paragraphs[0]?.spans[0];
    return first === undefined || page === ''
      ? []
      : [{ source: first.source, start: first.start, page: pageName(page) }];
  });
}

/** The page of the last article that starts before a paragraph of the margin: it stands at or in that article. */
function pageAt(paragraph: Paragraph, starts: readonly Start[]): string {
  const span = paragraph.spans[0];
  let page = '';
  let nearest = -1;
  for (const { source, start, page: known } of starts) {
    if (source !== span?.source || start > span.start || start < nearest) continue;
    nearest = start;
    page = known;
  }
  return page;
}

const DIGITS = '〇一二三四五六七八九';

/** Pages of papers are printed as 四 or 4 or A04: one name for each. */
function pageName(printed: string): string {
  const chinese = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(printed);
  if (chinese === null) return printed.toUpperCase().replace(/^([A-Z]?)0+(?=\d)/, '$1');
  const [, tens = '', ten, ones = ''] = chinese;
  if (ten === undefined) return String(DIGITS.indexOf(tens));
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)));
}
