/** Entries by the first two characters of their word, longest first. Words of one character match too much and are left out. */
export type WordIndex<Entry> = ReadonlyMap<string, readonly (Entry & { readonly word: string })[]>;

/** Sorts a list by the starts of its words. */
export function indexWords<Entry>(list: readonly Entry[], wordOf: (entry: Entry) => string): WordIndex<Entry> {
  const index = new Map<string, (Entry & { readonly word: string })[]>();
  for (const entry of list) {
    const word = wordOf(entry);
    if (word.length < 2) continue;
    const start = word.slice(0, 2);
    const known = index.get(start);
    const item = { ...entry, word };
    if (known === undefined) index.set(start, [item]);
    else known.push(item);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The entries whose word stands at `at`, longest first. */
export function entriesAt<Entry>(index: WordIndex<Entry>, text: string, at: number): readonly Entry[] {
  const entries = index.get(text.slice(at, at + 2));
  return entries === undefined ? [] : entries.filter(({ word }) => text.startsWith(word, at));
}
