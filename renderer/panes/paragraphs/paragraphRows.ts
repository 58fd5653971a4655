import type { Paragraph, Role } from '@core/issue/issue';
import { paragraphText, type Sources } from '@core/issue/span';

/** What the list tells of a paragraph. */
export interface ParagraphRow {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
}

/** The rows of a list of paragraphs. Line ends and marks of layout are told apart: there are hundreds, and few are wanted. */
export function paragraphRows(
  paragraphs: readonly Paragraph[],
  sources: Sources,
): { readonly rows: readonly ParagraphRow[]; readonly layout: readonly ParagraphRow[] } {
  const all = paragraphs.map((each) => ({ id: each.id, role: each.role, text: paragraphText(each, sources) }));
  return { rows: all.filter(({ role }) => role !== 'layout'), layout: all.filter(({ role }) => role === 'layout') };
}
