/** A stretch of two texts: both have it, only the first, or only the second. */
export interface Part {
  readonly standing: 'kept' | 'gone' | 'come';
  readonly text: string;
}

/** So far is looked for the place where two texts go on alike, and so many characters must be alike there. */
const REACH = 60;
const ALIKE = 2;

/**
 * Two texts of one paragraph as one, by character. Versions of a paragraph differ in small places, so it is enough to look
 * for the nearest place where both go on alike; where there is none, the rest counts as changed.
 */
export function partsOf(before: string, after: string): Part[] {
  const parts: Part[] = [];
  const add = (standing: Part['standing'], text: string): void => {
    if (text !== '') parts.push({ standing, text });
  };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const start = i;
    while (i < before.length && before[i] === after[j]) {
      i++;
      j++;
    }
    add('kept', before.slice(start, i));
    const { gone, come } = nextAlike(before.slice(i, i + 2 * REACH), after.slice(j, j + 2 * REACH)) ?? {
      gone: before.length - i,
      come: after.length - j,
    };
    add('gone', before.slice(i, i + gone));
    add('come', after.slice(j, j + come));
    i += gone;
    j += come;
  }
  return parts;
}

/** How much of each text to pass over until both are alike again. */
function nextAlike(before: string, after: string): { readonly gone: number; readonly come: number } | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    for (let gone = 0; gone <= distance; gone++) {
      const come = distance - gone;
      const next = before.slice(gone, gone + ALIKE);
      if (next !== '' && next === after.slice(come, come + ALIKE)) return { gone, come };
    }
  }
  return undefined;
}
