import { alikeOf, lessonOf } from '@core/edit/lesson';
import type { Step } from '@core/edit/step';
import { viewOf } from '@core/findings/view';
import { paragraphText } from '@core/issue/span';
import { sourcesOf } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';

/** The command that offers the places like the last correction by hand. */
export const LEARNED = 'search.learned';

/**
 * Watches what is corrected by hand. Where the same error stands in other places, the person is told how many, and one
 * command lists them. Returns what ends it.
 */
export function watchCorrections(workbench: Workbench): () => void {
  return workbench.store.subscribe(({ edition }, { edition: before }) => {
    if (edition === undefined || before === undefined || edition.issue.id !== before.issue.id) return;
    const step = edition.journal.at(-1);
    if (step !== undefined && edition.journal.length === before.journal.length + 1) learn(workbench, step);
  });
}

function learn(workbench: Workbench, step: Step): void {
  const state = workbench.store.getState();
  const change = step.changes.length === 1 ? step.changes[0] : undefined;
  const operation = change?.operations.length === 1 ? change.operations[0] : undefined;
  const again = step.undoes !== undefined || step.redoes !== undefined;
  if (state.edition === undefined || operation?.kind !== 'replace' || change?.rule !== undefined || again) return;
  // What is replaced out of a list of places was decided place by place.
  if (state.dialog !== 'none') return;
  const { issue, journal } = state.edition;
  const article = issue.articles.find(({ paragraphs }) => paragraphs.some(({ id }) => id === operation.paragraph));
  const paragraph = article?.paragraphs.find(({ id }) => id === operation.paragraph);
  if (article === undefined || paragraph === undefined) return;
  const text = paragraphText(paragraph, sourcesOf(state));
  const lesson = lessonOf(text, operation.start, operation.before, operation.after);
  if (lesson === undefined) return;
  const count = alikeOf(lesson, article.id, viewOf(issue), journal).issue.length;
  workbench.store.setState(({ notices }) => ({
    lesson: count === 0 ? undefined : lesson,
    notices: notices.filter(({ command }) => command !== LEARNED),
  }));
  if (count === 0) return;
  workbench.notify(
    'information',
    {
      zh: `本期另有 ${count} 处“${lesson.wrong}”，可同样改为“${lesson.right}”。`,
      en: `“${lesson.wrong}” stands in ${count} more places of this issue and may become “${lesson.right}” there as well.`,
    },
    LEARNED,
  );
}

/** Lists the places like the last correction by hand. */
export function reviewLearned(workbench: Workbench): void {
  const { lesson, notices, search } = workbench.store.getState();
  if (lesson === undefined) return;
  workbench.store.setState({
    dialog: 'search',
    notices: notices.filter(({ command }) => command !== LEARNED),
    search: {
      ...search,
      text: lesson.wrong,
      replacement: lesson.right,
      replacing: true,
      isExpression: false,
      matchCase: true,
      scope: 'issue',
    },
  });
}
