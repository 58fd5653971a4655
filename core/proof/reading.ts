import type { IssueView } from '../findings/view';
import type { Paragraph, Role } from '../issue/issue';
import type { House } from '../lists/house';
import { type Mask, masksOf } from '../text/masks';

/** One paragraph as checks read it. */
export interface Reading {
  readonly text: string;
  readonly role: Role;
  readonly masks: readonly Mask[];
  /** What the house knows: its lists and its style. */
  readonly house: House;
}

/** Opens a text for checks. */
export function readingOf(text: string, role: Role, house: House, masks: readonly Mask[] = masksOf(text)): Reading {
  return { text, role, masks, house };
}

const remembered = new WeakMap<Paragraph, readonly Mask[]>();

/** The masks of a paragraph's shown text, computed once for all rules. */
export function masksIn(paragraph: Paragraph, view: IssueView): readonly Mask[] {
  let masks = remembered.get(paragraph);
  if (masks === undefined) {
    masks = masksOf(view.text(paragraph));
    remembered.set(paragraph, masks);
  }
  return masks;
}

/** Roles that hold running sentences: what a sentence must have, a headline or a byline need not. */
export function isRunning(role: Role): boolean {
  return role === 'body' || role === 'lead' || role === 'note';
}
