import type { Author, Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Issue } from '@core/issue/issue';
import type { Result } from '@core/result';
import type { StoreApi } from 'zustand/vanilla';
import type { Detector, MakeDetector } from '../findings/detector';
import type { CleanAnswer } from '../findings/protocol';
import type { WorkbenchState } from './state';

/** Keeps the findings in the state in step with the issue. */
export class FindingsFeed {
  private readonly store: StoreApi<WorkbenchState>;
  private readonly detector: Detector;
  private waiting: (() => void)[] = [];

  constructor(store: StoreApi<WorkbenchState>, makeDetector: MakeDetector) {
    this.store = store;
    this.detector = makeDetector({
      found: (issue, answer) => {
        const { finding, findings, findingsOf, edition } = store.getState();
        // An answer about an issue that was closed meanwhile says nothing about the open one.
        if (issue.id !== edition?.issue.id) return;
        const known = findingsOf?.id === issue.id ? findings : [];
        store.setState({
          findings: answer.findings,
          refused: answer.refused,
          findingsOf: issue,
          ledger: answer.ledger,
          detectionFault: undefined,
          finding: answer.refused.some(({ id }) => id === finding)
            ? finding
            : currentAfter(finding, known, answer.findings),
        });
        this.settle(issue);
      },
      broke: (issue) => {
        store.setState({
          findingsOf: issue,
          detectionFault: {
            code: 'detection-failed',
            message: {
              zh: '检查没有完成，校对结果可能不是最新的；可以继续编辑，或重新检查。',
              en: 'The check did not finish, so the findings may be out of date. Go on editing, or check again.',
            },
          },
        });
        this.settle(issue);
      },
    });
  }

  /** Asks for the findings of the issue as it is. An older question that nobody began to answer is dropped. */
  request(): void {
    const issue = this.store.getState().edition?.issue;
    if (issue !== undefined) this.detector.request(issue);
  }

  /** Asks, beside the window, what fixing everything safe would do to the edition as it is. */
  clean(edition: Edition, author: Author): Promise<Result<CleanAnswer>> {
    return this.detector.clean(edition.issue, { author, steps: edition.journal.length });
  }

  /** Resolves when the findings shown are those of the issue as it is (or could not be made). */
  fresh(): Promise<void> {
    const { edition, findingsOf } = this.store.getState();
    if (edition === undefined || edition.issue === findingsOf) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.detector.dispose();
  }

  private settle(issue: Issue): void {
    if (this.store.getState().edition?.issue !== issue) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The current finding where it is still open, else the one that now stands in its place in the list. */
function currentAfter(current: string, before: readonly Finding[], after: readonly Finding[]): string {
  if (current === '' || after.some((finding) => finding.id === current)) return current;
  const index = before.findIndex((finding) => finding.id === current);
  if (index < 0) return '';
  const open = new Set(after.map((finding) => finding.id));
  const next = before.slice(index + 1).find((finding) => open.has(finding.id));
  return next?.id ?? '';
}
