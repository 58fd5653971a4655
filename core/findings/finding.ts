import type { Operation } from '../edit/operation';
import type { Said } from '../said';

/** What kind of trouble a finding is about. The list in the window filters by it. */
export const FINDING_CLASSES = [
  'unwrap',
  'join',
  'split',
  'displaced',
  'repeat',
  'structure',
  'width',
  'punctuation',
  'number',
  'date',
  'character',
  'name',
] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

export type Severity = 'error' | 'suspect' | 'hint';

/**
 * How a fix may be applied. `safe`: provably right, in one reviewable batch; `suggested`: one key accepts it with the
 * reason in view; `marked`: only shown.
 */
export type Fixing = 'safe' | 'suggested' | 'marked';

/**
 * A stretch of the shown text of one paragraph, valid for the issue that the finding was made on. What must outlive
 * edits (a refusal) uses the finding's id instead, which hangs on offsets of the scan.
 */
export interface Where {
  /** Article id, or `margin`. */
  readonly container: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** One way to mend what was found. A finding about a displaced fragment has several homes, the best first. */
export interface Fix {
  readonly label: Said;
  readonly confidence: number;
  readonly why: readonly Said[];
  readonly operations: readonly Operation[];
}

export interface Finding {
  /** Stable while the same scan text has the same trouble: the rule and the place in the source. */
  readonly id: string;
  readonly rule: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly fixing: Fixing;
  readonly where: Where;
  /** Other places that belong to it: the second half of a split sentence, the home of a fragment. */
  readonly related: readonly Where[];
  readonly message: Said;
  /** Why the rule thinks so, one piece of evidence each. */
  readonly evidence: readonly Said[];
  /** Clause of the standard that asks for it, where there is one. */
  readonly clause?: string | undefined;
  /**
   * Probability that the alarm is right, 0..1; with one fix, that the fix is. For a displaced fragment it says that end
   * and start belong together, which decides whether it is applied; the choice among homes is ranked in `fixes`.
   */
  readonly confidence: number;
  /** What is shown and what the best fix would show, for a preview; a few dozen characters. */
  readonly before: string;
  readonly after: string;
  /** Best first. Empty when it is only marked. */
  readonly fixes: readonly Fix[];
}
