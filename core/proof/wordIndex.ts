/** Entries by the first character of their word, longest first, so that a scan looks at few. */
export type WordIndex<Entry> = ReadonlyMap<string, readonly (Entry & { readonly word: string })[]>;

/** Sorts a list by first characters. */
export function byFirst<Entry>(list: readonly Entry[], wordOf: (entry: Entry) => string): WordIndex<Entry> {
  const index = new Map<string, (Entry & { readonly word: string })[]>();
  for (const entry of list) {
    const word = wordOf(entry);
    if (word === '') continue;
    const first = word.charAt(0);
    const known = index.get(first);
    const item = { ...entry, word };
    if (known === undefined) index.set(first, [item]);
    else known.push(item);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The entries whose word stands at `at`. */
export function* entriesAt<Entry>(index: WordIndex<Entry>, text: string, at: number): Generator<Entry> {
  for (const entry of index.get(text.charAt(at)) ?? []) if (text.startsWith(entry.word, at)) yield entry;
}
