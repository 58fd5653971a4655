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

/** What the caret's place is called, to tell whether it moved. */
function caretKey(workbench: Workbench): string {
  return `${workbench.store.getState().article} ${JSON.stringify(workbench.editor?.caret())}`;
}

/** Remembers the fix that was just accepted: until the caret is moved, opening a seam means the one that it made. */
export function rememberAccepted({ store }: Workbench, step: string): void {
  store.setState({ accepted: { step, caret: undefined } });
}

/** Accepting has gone on to the next finding: from there on a move of the caret is the person's. */
export function acceptedAndWentOn(workbench: Workbench): void {
  const { accepted } = workbench.store.getState();
  if (accepted !== undefined) workbench.store.setState({ accepted: { ...accepted, caret: caretKey(workbench) } });
}

/** Opens the seam that the fix accepted a moment ago has made, wherever it is. False where there is none, or the caret moved since. */
export function openAcceptedSeam(workbench: Workbench): boolean {
  const { accepted, edition } = workbench.store.getState();
  const step = edition?.journal.at(-1);
  if (accepted === undefined || edition === undefined || step === undefined || step.id !== accepted.step) return false;
  if (accepted.caret !== undefined && accepted.caret !== caretKey(workbench)) return false;
  const made = new Set(step.changes.map(({ id }) => id));
  for (const article of edition.issue.articles) {
    for (const paragraph of article.paragraphs) {
      const seam = seamsOf(paragraph).find(({ change }) => made.has(change));
      if (seam === undefined) continue;
      workbench.openArticle(article.id);
      openSeamAt(workbench, paragraph.id, seam.at);
      return true;
    }
  }
  return false;
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
