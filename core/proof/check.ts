import type { FindingClass, Fixing, Severity } from '../findings/finding';
import type { House } from '../lists/house';
import type { Said } from '../said';
import type { MaskKind } from '../text/masks';
import type { Reading } from './reading';

/** What a check found in one paragraph. Offsets in the shown text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** What should stand there, best first; empty where only a person can know. */
  readonly replacements: readonly string[];
  readonly message: Said;
  /** Why, one piece each; empty where the message says it all. */
  readonly evidence?: readonly Said[];
  /** Where this hit is surer or less sure than its check. */
  readonly confidence?: number;
  readonly severity?: Severity;
  readonly fixing?: Fixing;
}

/**
 * When a check is asked. All checks share one pass over a paragraph, so each names what wakes it: characters outside of
 * masks, the first two characters of words, masks of some kinds, two equal Han characters, or the paragraph itself, once.
 */
export type Trigger =
  | { readonly characters: string }
  | { readonly words: Iterable<string> }
  | { readonly masks: readonly MaskKind[] }
  | { readonly doubled: true }
  | { readonly paragraph: true };

/** What a proof rule says about itself. */
export interface CheckFacts {
  readonly id: string;
  readonly class: FindingClass;
  readonly title: Said;
  readonly description: Said;
  /** Clause of the standard; `待核` until it was checked against the standard's own text. */
  readonly clause?: string;
  readonly severity: Severity;
  readonly fixing: Fixing;
  /** How often its first replacement (or its alarm) is right. */
  readonly confidence: number;
  /** True for what a house must ask for. */
  readonly offByDefault?: boolean;
}

/** A rule that reads one paragraph at a time: only paragraphs that changed are read again. */
export interface Check extends CheckFacts {
  /** A check over a list of the house is woken by what the list holds. */
  readonly on: Trigger | ((house: House) => Trigger);
  /** Looks at `start..end`: the character, the mask, the two characters or the paragraph that woke it. */
  readonly look: (reading: Reading, start: number, end: number) => Hit | readonly Hit[] | undefined;
}
