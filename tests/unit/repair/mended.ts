import type { Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import { viewOf } from '@core/findings/view';
import { ledgerOf } from '@core/issue/ledger';
import { type ApplyLevel, clean, detect } from '@core/pipeline';
import { newEdition } from '@core/structure/newEdition';

const author = { who: 'test', when: '2024-07-10T00:00:00Z' };

/** A text as a new issue. */
export function editionOf(text: string): Edition {
  const source = { id: 't1', name: 'issue.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text };
  const edition = newEdition('issue', '', [source], author);
  if (!edition.ok) throw new Error(edition.error.message.en);
  return edition.value;
}

/** Articles as lines `role: text`, parted by `---`. */
export function shown(edition: Edition): string[] {
  const view = viewOf(edition.issue);
  return edition.issue.articles.flatMap((article, index) => [
    ...(index === 0 ? [] : ['---']),
    ...article.paragraphs.map((paragraph) => `${paragraph.role}: ${view.text(paragraph)}`),
  ]);
}

/** The margin without layout, as lines `role: text`. */
export function margin(edition: Edition): string[] {
  const view = viewOf(edition.issue);
  return edition.issue.margin
    .filter((paragraph) => paragraph.role !== 'layout')
    .map((paragraph) => `${paragraph.role}: ${view.text(paragraph)}`);
}

/** A text, imported and cleaned. The ledger must balance on the way. */
export function mended(text: string, level: ApplyLevel = 'suggested'): Edition {
  const start = editionOf(text);
  const cleaned = clean(start, level, author);
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  for (const { issue } of [start, cleaned.value.edition]) {
    const ledger = ledgerOf(issue);
    if (!ledger.balanced) throw new Error(`the ledger does not balance: ${JSON.stringify(ledger.problems)}`);
  }
  return cleaned.value.edition;
}

/** What one rule finds in a text as it is imported. */
export function found(rule: string, text: string): Finding[] {
  return detect(editionOf(text).issue).filter((finding) => finding.rule === rule);
}
