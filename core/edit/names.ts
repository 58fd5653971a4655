import type { Paragraph, Span } from '../issue/issue';
import type { Operation } from './operation';

/** What ids became: when one desk's steps were put behind another's, or when two fixes of a batch wanted the same new id. */
export class Names {
  private readonly changes = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  change(from: string, to: string): void {
    this.changes.set(from, to);
  }

  id(from: string, to: string): void {
    this.ids.set(from, to);
  }

  /** The present id of a paragraph or an article. */
  of(id: string): string {
    return this.ids.get(id) ?? id;
  }

  changeOf(id: string): string {
    return this.changes.get(id) ?? id;
  }

  /** A paragraph as it would have been with the present ids. */
  paragraph({ id, role, spans }: Paragraph): Paragraph {
    return { id: this.of(id), role, spans: spans.map((span) => this.span(span)) };
  }

  private span(span: Span): Span {
    const by = span.by === undefined ? {} : { by: this.changeOf(span.by) };
    const seam = span.seam === undefined ? {} : { seam: this.changeOf(span.seam) };
    return { ...span, ...by, ...seam };
  }

  /** An operation with the present ids. Ids that it brings itself are the caller's business. */
  operation(operation: Operation): Operation {
    switch (operation.kind) {
      case 'join': {
        const others = operation.others.map(({ paragraph, glue }) => ({ paragraph: this.of(paragraph), glue }));
        return { ...operation, paragraph: this.of(operation.paragraph), others };
      }
      case 'split':
      case 'replace':
      case 'set-role':
        return { ...operation, paragraph: this.of(operation.paragraph) };
      case 'move': {
        const paragraphs = operation.paragraphs.map((id) => this.of(id));
        return { ...operation, paragraphs, to: this.of(operation.to), after: this.place(operation.after) };
      }
      case 'create-article':
      case 'move-article':
        return { ...operation, id: this.of(operation.id), after: this.place(operation.after) };
      case 'remove-article':
      case 'set-article':
        return { ...operation, id: this.of(operation.id) };
      case 'restore':
        return this.restore(operation);
      default:
        return operation;
    }
  }

  private restore(operation: Extract<Operation, { kind: 'restore' }>): Operation {
    const { articles, fields, order, paragraphs } = operation;
    const renamed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).map(([id, value]) => [this.of(id), value]));
    return {
      ...operation,
      ...(articles === undefined ? {} : { articles: articles.map((id) => this.of(id)) }),
      ...(fields === undefined ? {} : { fields: renamed(fields) }),
      ...(order === undefined
        ? {}
        : {
            order: renamed(
              Object.fromEntries(Object.entries(order).map(([id, list]) => [id, list.map((each) => this.of(each))])),
            ),
          }),
      ...(paragraphs === undefined ? {} : { paragraphs: paragraphs.map((each) => this.paragraph(each)) }),
    };
  }

  private place(id: string | null): string | null {
    return id === null ? null : this.of(id);
  }
}
