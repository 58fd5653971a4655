/** The lists of an issue's file of which each entry has a line of its own: a difference between two versions then reads. */
const LISTED = new Set(['articles', 'paragraphs', 'margin', 'sources', 'refusals', 'journal']);

/** Objects whose fields have a line each. */
const OPENED = new Set(['', 'issue']);

/**
 * JSON with one paragraph and one step a line, and everything else as tight as it gets. A step is one line whatever it
 * holds, because it never changes once it is written. Commas stand before entries, so that a new last one leaves the
 * line above as it was.
 */
export function jsonLines(data: unknown, name = ''): string {
  if (Array.isArray(data)) {
    const line = name === 'journal' ? (each: unknown): string => JSON.stringify(each) : jsonLines;
    if (LISTED.has(name)) return data.length === 0 ? '[]' : `[\n${data.map((each) => line(each, '*')).join('\n,')}\n]`;
  } else if (typeof data === 'object' && data !== null && (OPENED.has(name) || 'paragraphs' in data)) {
    const fields = Object.entries(data).filter(([, value]) => value !== undefined);
    const separator = OPENED.has(name) ? ',\n' : ',';
    return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${jsonLines(value, key)}`).join(separator)}}`;
  }
  return JSON.stringify(data);
}
