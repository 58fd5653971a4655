import type { Article } from '../issue/issue';
import type { Said } from '../said';
import type { Finding, FindingClass } from './finding';
import type { IssueView } from './view';

/**
 * A detector: reads, never changes. It must not throw on any text. Rules of one pass see the issue as the passes
 * before have left it; the order of passes is stated in `pipeline.ts` and nowhere else.
 */
export interface Rule {
  readonly id: string;
  readonly class: FindingClass;
  readonly title: Said;
  /** What it looks for and what it leaves alone, for the help of the window. */
  readonly description: Said;
  /** Clause of the standard or source of the rule, where there is one. */
  readonly clause?: string;
  /** Looks at one article by itself. Its findings are remembered as long as the article stays the same. */
  readonly article?: (article: Article, view: IssueView) => readonly Finding[];
  /** Looks at the whole issue: fragments that belong to another article, pages that pair. */
  readonly issue?: (view: IssueView) => readonly Finding[];
}
