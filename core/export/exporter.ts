import type { Edition } from '../edit/journal';
import type { Issue } from '../issue/issue';
import type { House } from '../lists/house';
import type { Result } from '../result';
import type { Language } from './labels';

/** What every format is told. Nothing here comes from a clock: the same edition and options give the same bytes. */
export interface ExportOptions {
  /** The language of the few words that are not from the scan. */
  readonly language: Language;
  /** The issue with all of its articles: numbers and findings do not depend on what was selected. */
  readonly whole: Issue;
  /** What the house's rules and lists are, for the list of findings; those of the program where it is undefined. */
  readonly house?: House | undefined;
  /** The house's own page for HTML (see `template.ts`); the program's own where it is undefined. */
  readonly template?: string | undefined;
}

/** Writes an edition, whose articles are those that were selected. An exporter for `article` gets exactly one. */
export type Write<Content extends string | Uint8Array = string | Uint8Array> = (
  edition: Edition,
  options: ExportOptions,
) => Result<Content>;
