/**
 * Pairs of neighbouring characters, the words of the search index. Chinese has no spaces and a query of two characters is
 * the usual one; pairs answer it with one look, and longer queries exactly, as pairs in a row. Latin letters and digits
 * are cut in the same way, so one rule serves all scripts. Nothing crosses what is neither letter nor digit.
 */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as its pairs, set apart by spaces. The last character of a run stands alone, so that one character can be found. */
export function gramsOf(text: string): string {
  const grams: string[] = [];
  for (const characters of runsOf(text)) {
    for (let index = 0; index < characters.length; index++) {
      grams.push(`${characters[index]}${characters[index + 1] ?? ''}`);
    }
  }
  return grams.join(' ');
}

/**
 * A query in the language of SQLite's FTS5: every run of it must occur as it stands. Empty where there is nothing to look
 * for. What a person types can be no operator, because only letters and digits come through, and they are quoted.
 */
export function ftsQuery(text: string): string {
  return runsOf(text)
    .map((characters) => {
      if (characters.length === 1) return `"${characters[0]}" *`;
      const pairs = characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1]}`);
      return `"${pairs.join(' ')}"`;
    })
    .join(' AND ');
}

/** The runs of letters and digits, each as its characters, with width and case made the same. */
export function runsOf(text: string): string[][] {
  return (folded(text).match(RUN) ?? []).map((run) => [...run]);
}

/** Full-width letters are letters, and case does not matter. Length may change; `placeOf` works without it. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Where a text shows what was looked for: the first run of the query, found with the same folding. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first place of a query's first run in a text; undefined where folding hides it. Offsets count UTF-16 code units. */
export function placeOf(text: string, query: string): Place | undefined {
  const run = runsOf(query)[0]?.join('');
  if (run === undefined) return undefined;
  const simple = text.toLowerCase();
  const start = simple.length === text.length ? simple.indexOf(run) : -1;
  return start < 0 ? undefined : { start, end: start + run.length };
}
