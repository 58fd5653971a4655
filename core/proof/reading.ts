import type { Role } from '../issue/issue';
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
export function readingOf(text: string, role: Role, house: House): Reading {
  return { text, role, masks: masksOf(text), house };
}

/** Roles that hold running sentences: what a sentence must have, a headline or a byline need not. */
export function isRunning(role: Role): boolean {
  return role === 'body' || role === 'lead' || role === 'note';
}
