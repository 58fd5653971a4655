import type { Finding } from '@core/findings/finding';
import type { Article, Status } from '@core/issue/issue';
import { paragraphText, type Sources } from '@core/issue/span';
import { characterCount, textsOfRole, writersOf } from '../../workbench/selectors';

/** What the list tells of an article. */
export interface ArticleRow {
  readonly id: string;
  /** The headline; without one, the first words. */
  readonly headline: string;
  readonly isUntitled: boolean;
  readonly byline: string;
  readonly status: Status;
  readonly characters: number;
  readonly findings: number;
}

type Content = Pick<ArticleRow, 'headline' | 'isUntitled' | 'byline' | 'characters'>;

/** Articles never change, so what one says is worked out once for as long as it lives. */
const contents = new WeakMap<Article, Content>();

function contentOf(article: Article, sources: Sources): Content {
  let known = contents.get(article);
  if (known === undefined) {
    const text = (index: number): string => {
      const paragraph = article.paragraphs[index];
      return paragraph === undefined ? '' : paragraphText(paragraph, sources);
    };
    const all = article.paragraphs.map((_each, index) => text(index)).join('');
    const headline = textsOfRole(article, 'headline', sources).join(' ').trim();
    known = {
      headline: headline || text(0).slice(0, 24),
      isUntitled: headline === '',
      byline: writersOf(article, sources).join(' '),
      characters: characterCount(all),
    };
    contents.set(article, known);
  }
  return known;
}

/** The rows of the list of articles. */
export function articleRows(
  articles: readonly Article[],
  findings: readonly Finding[],
  sources: Sources,
): ArticleRow[] {
  const open = new Map<string, number>();
  for (const { where } of findings) open.set(where.container, (open.get(where.container) ?? 0) + 1);
  return articles.map((article) => ({
    id: article.id,
    status: article.status,
    findings: open.get(article.id) ?? 0,
    ...contentOf(article, sources),
  }));
}
