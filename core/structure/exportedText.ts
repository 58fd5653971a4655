import type { ImportedArticle, ImportOperation } from '../edit/operation';
import type { ArticleRole, Paragraph, Source, Span } from '../issue/issue';
import { parseByline } from './byline';
import { parseCredit } from './credit';
import { parseLead } from './lead';

/** The longest line that is taken for a headline here, in code units. */
const LONGEST = 60;
/** Line ends, spaces and marks that our plain text never has. */
const FOREIGN = /[\r\t\f\v\u0085\u2028\u2029]|^[^\S\n]|[^\S\n]$|\n{4}|^#{1,6} /m;
/** What ends a sentence and no headline. */
const SENTENCE = /[。；，、：;,:]$/;

/**
 * Reads plain text that is laid out exactly as this program exports it: one line a paragraph, one blank line between
 * paragraphs, two before each further article and nowhere else, a headline first. Such a text comes back article by
 * article, and goes out again byte for byte. Undefined for every other text: that is read by its looks.
 */
export function readExportedText(source: Source): ImportOperation | undefined {
  const { text, id } = source;
  if (!text.endsWith('\n') || text.startsWith('\n') || text.endsWith('\n\n') || FOREIGN.test(text)) return undefined;
  const parts = text.slice(0, -1).split('\n\n\n');
  if (parts.length < 2 || !parts.every(startsWithHeadline)) return undefined;
  const articles: ImportedArticle[] = [];
  const layout: Span[] = [];
  let at = 0;
  let count = 0;
  for (const part of parts) {
    const paragraphs: Paragraph[] = [];
    for (const block of part.split('\n\n')) {
      const end = at + block.length;
      count += 1;
      const role = roleOf(block, paragraphs.length);
      paragraphs.push({ id: `${id}p${count}`, role, spans: [{ source: id, start: at, end }] });
      // Behind the last block stands one line end, behind the last of an article three, elsewhere two.
      const next = Math.min(text.length, end + (text.startsWith('\n\n\n', end) ? 3 : 2));
      layout.push({ source: id, start: end, end: next });
      at = next;
    }
    articles.push({ id: `${id}a${articles.length + 1}`, status: 'raw', tags: [], page: '', section: '', paragraphs });
  }
  return { kind: 'import', source: id, articles, margin: [{ id: `${id}layout`, role: 'layout', spans: layout }] };
}

/** An article without a headline goes out with a stand-in for it, so every article has one. */
function startsWithHeadline(part: string): boolean {
  const [first = '', second] = part.split('\n\n');
  return second !== undefined && !first.includes('\n') && first.length <= LONGEST && !SENTENCE.test(first);
}

function roleOf(text: string, place: number): ArticleRole {
  if (place === 0) return 'headline';
  if (parseLead(text) !== undefined) return 'lead';
  if (parseByline(text) !== undefined) return 'byline';
  return parseCredit(text) === undefined ? 'body' : 'credit';
}
