import type { RuleSettings } from '../proof/settings';
import type { Place } from './gazetteer';
import type { Phrase } from './phrases';
import type { RosterEntry } from './roster';
import type { Speller } from './speller';
import type { UnwantedWord } from './unwanted';
import type { UserRule } from './userRules';

/**
 * What the house knows and how it wants its text: the settings and lists of a library, as rules read them. Plain data
 * but for the spelling dictionary, which is loaded where there are files.
 */
export interface House {
  readonly rules: RuleSettings;
  readonly roster: readonly RosterEntry[];
  readonly places: readonly Place[];
  readonly phrases: readonly Phrase[];
  readonly unwanted: readonly UnwantedWord[];
  /** Latin words that the house spells so: brands, names. */
  readonly words: readonly string[];
  readonly userRules: readonly UserRule[];
  readonly speller?: Speller | undefined;
}

/** A house that has set nothing and listed nobody. */
export const DEFAULT_HOUSE: House = {
  rules: {},
  roster: [],
  places: [],
  phrases: [],
  unwanted: [],
  words: [],
  userRules: [],
};
