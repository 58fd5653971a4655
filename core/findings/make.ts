import type { Paragraph } from '../issue/issue';
import type { Said } from '../said';
import { anchorAt } from './anchor';
import type { Where } from './finding';

/** The stable id of a finding: its rule and the place in the scan. */
export function findingId(rule: string, paragraph: Paragraph, at: number): string {
  return `${rule}@${anchorAt(paragraph, at)}`;
}

/** A stretch of a paragraph as findings name it. */
export function place(container: string, paragraph: Paragraph, start: number, end: number): Where {
  return { container, paragraph: paragraph.id, start, end };
}

/** A sentence in both languages. */
export function said(zh: string, en: string): Said {
  return { zh, en };
}

/** Words of the paper inside a sentence of ours: in quotation marks, their own turned into inner ones (GB/T 15834: “ ‘ ’ ”). */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The last `count` code units of a text, with a mark of omission where there is more. */
export function tailOf(text: string, count = 14): string {
  if (text.length <= count) return text;
  return `…${text.slice(isLowSurrogate(text, text.length - count) ? 1 - count : -count)}`;
}

/** The first `count` code units of a text, with a mark of omission where there is more. */
export function headOf(text: string, count = 14): string {
  if (text.length <= count) return text;
  return `${text.slice(0, isLowSurrogate(text, count) ? count - 1 : count)}…`;
}

/** True where a cut at `at` would fall inside a surrogate pair. */
function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
