/** A dictionary of a language that sets spaces between words. Loaded where there are files; core only asks it. */
export interface Speller {
  /** True where the word is known, its capitals minded. */
  correct(word: string): boolean;
  /** Words that may have been meant, best first. */
  suggest(word: string): readonly string[];
}
