import type { Finding } from '@core/findings/finding';
import { DEFAULT_HOUSE, type House } from '@core/lists/house';
import { clean, detect, PASSES } from '@core/pipeline';
import { newEdition } from '@core/structure/newEdition';
import { author, paragraphsOf, sourceOf } from '../../support/issues';

const OWN = new Set(PASSES.flatMap((pass) => (pass.id === 'proof' ? pass.rules.map(({ id }) => id) : [])));

/** A text as one article with a headline, or as it is where it brings its own. */
export function editionOf(text: string, date = '2024-07-10') {
  const whole = text.startsWith('#') ? text : `## 标题\n\n${text}\n`;
  const made = newEdition('i1', '', [sourceOf(whole)], author);
  if (!made.ok) throw new Error(made.error.message.en);
  return { ...made.value, issue: { ...made.value.issue, date } };
}

/** What the proof rules find in a text, in the order of the text. */
export function proofed(text: string, house: House = DEFAULT_HOUSE, date?: string): Finding[] {
  return detect(editionOf(text, date).issue, house)
    .filter(({ rule }) => OWN.has(rule))
    .sort((a, b) => a.where.start - b.where.start);
}

/** What one rule finds: the words and what it would set, `旧→新`; without a fix the words alone. */
export function byRule(rule: string, text: string, house?: House, date?: string): string[] {
  return proofed(text, house, date)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const operation = finding.fixes[0]?.operations[0];
      return operation?.kind === 'replace' ? `${operation.before}→${operation.after}` : 'marked';
    });
}

/** The paragraphs of the first article after the safe batch. */
export function safely(text: string): string[] {
  const cleaned = clean(editionOf(text), 'safe', author);
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  return paragraphsOf(cleaned.value.edition.issue, cleaned.value.edition.issue.articles[0]?.id ?? '').slice(1);
}
