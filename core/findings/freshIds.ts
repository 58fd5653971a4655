import { Names } from '../edit/names';
import type { Operation } from '../edit/operation';
import { freshParagraphId } from '../edit/typing';
import { type Issue, MARGIN } from '../issue/issue';

/**
 * Gives the ids that fixes bring with them to one batch. Each rule chose its ids as if its fix were alone: two cuts of
 * one paragraph want the same new id, and so does a cut of a paragraph whose other half was moved away long ago.
 */
export class FreshIds {
  private known: Set<string> | undefined;

  constructor(private readonly issue: Issue) {}

  /** The ids of the issue, collected when the first fix brings one: most batches bring none. */
  private get taken(): Set<string> {
    if (this.known !== undefined) return this.known;
    const taken = new Set([MARGIN]);
    for (const article of this.issue.articles) {
      taken.add(article.id);
      for (const paragraph of article.paragraphs) taken.add(paragraph.id);
    }
    for (const paragraph of this.issue.margin) taken.add(paragraph.id);
    this.known = taken;
    return taken;
  }

  /** The operations of one fix with ids that nothing in the issue and no fix before has. */
  operations(operations: readonly Operation[]): readonly Operation[] {
    if (!operations.some(({ kind }) => kind === 'split' || kind === 'create-article')) return operations;
    const names = new Names();
    return operations.map((operation) => {
      if (operation.kind === 'split') {
        const id = this.take(operation.id, operation.paragraph);
        const renamed = { ...operation, paragraph: names.of(operation.paragraph), id };
        names.id(operation.id, id);
        return renamed;
      }
      if (operation.kind === 'create-article') names.id(operation.id, this.take(operation.id, operation.id));
      return names.operation(operation);
    });
  }

  private take(wanted: string, base: string): string {
    const id = this.taken.has(wanted) ? freshParagraphId(base, (candidate) => this.taken.has(candidate)) : wanted;
    this.taken.add(id);
    return id;
  }
}
