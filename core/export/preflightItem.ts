import type { Said } from '../said';

/** What preflight may have to say. The codes are stable. */
export const PREFLIGHT_CODES = [
  'unbalanced',
  'nothing-selected',
  'open-error',
  'lone-jump',
  'unconfirmed',
  'no-headline',
  'no-text',
  'no-date',
  'no-title',
] as const;
export type PreflightCode = (typeof PREFLIGHT_CODES)[number];

/** Where to look. A part that is empty is not known or does not apply. */
export interface PreflightPlace {
  /** Article id, `margin`, or empty for the issue as a whole. */
  readonly container: string;
  readonly paragraph: string;
  /** The finding, where it is about one. */
  readonly finding: string;
}

/** One thing to know before exporting. A `stop` cannot be passed, a `warning` can. */
export interface PreflightItem {
  readonly severity: 'stop' | 'warning';
  readonly code: PreflightCode;
  readonly message: Said;
  readonly where: PreflightPlace;
}

/** True where nothing in the list forbids the export. */
export function mayExport(items: readonly PreflightItem[]): boolean {
  return items.every(({ severity }) => severity !== 'stop');
}
