import { findChange } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import { freshParagraphId } from '@core/edit/typing';
import { anchorAt } from '@core/findings/anchor';
import type { Paragraph } from '@core/issue/issue';
import { type Seam, seamsOf } from '@core/issue/span';
import type { Said } from '@core/said';
import { openArticle } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

function newParagraphId(workbench: Workbench, base: string): string {
  const { edition } = workbench.store.getState();
  const all =
    edition === undefined
      ? []
      : [...edition.issue.articles.flatMap((each) => each.paragraphs), ...edition.issue.margin];
  const taken = new Set(all.map((each) => each.id));
  return freshParagraphId(base, (id) => taken.has(id));
}

/** Cuts a paragraph in two, as one step with what else belongs to it. */
export function splitAt(
  workbench: Workbench,
  paragraph: Paragraph,
  at: number,
  label: Said,
  also: readonly Operation[] = [],
): void {
  const role = paragraph.role === 'lead' ? 'body' : paragraph.role;
  const id = newParagraphId(workbench, paragraph.id);
  workbench.apply(label, [{ kind: 'split', paragraph: paragraph.id, at, id, role }, ...also]);
}

/** Opens the seam at an offset of a paragraph of the open article, and shows the place. */
export function openSeamAt(workbench: Workbench, id: string, at: number): void {
  const article = openArticle(workbench.store.getState());
  const paragraph = article?.paragraphs.find((each) => each.id === id);
  const seam = paragraph === undefined ? undefined : seamsOf(paragraph).find((each) => each.at === at);
  if (article === undefined || paragraph === undefined || seam === undefined) return;
  const label = { zh: '拆开接缝', en: 'Open the seam' };
  splitAt(workbench, paragraph, at, label, refusalOf(workbench, paragraph, seam));
  workbench.reveal({ container: article.id, paragraph: id, start: at, end: at });
}

/** Whoever opens a seam has decided: the rule that joined it is refused here, or the next batch would close it again. */
function refusalOf(workbench: Workbench, paragraph: Paragraph, seam: Seam): Operation[] {
  const journal = workbench.store.getState().edition?.journal ?? [];
  const rule = findChange(journal, seam.change)?.change.rule;
  if (rule === undefined) return [];
  const target = `${rule}@${anchorAt(paragraph, seam.at)}`;
  return [{ kind: 'refuse', refusal: { rule, scope: 'once', target }, refused: true }];
}
