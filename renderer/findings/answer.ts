import type { Step } from '@core/edit/step';
import { isRefused } from '@core/findings/refused';
import type { Issue } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { clean, detect } from '@core/pipeline';
import { type Result, success } from '@core/result';
import { batchLabel } from './batchLabel';
import { inReadingOrder } from './order';
import type { CleanAnswer, CleanOrder, DetectAnswer } from './protocol';

/** Answers one request about an issue: what the rules find, whether the ledger balances, what a clean-up would do. */
export function answerFor(serial: number, issue: Issue, order: CleanOrder | undefined): DetectAnswer {
  // One look finds both: what is open and what would be, had nobody refused it.
  const found = inReadingOrder(detect({ ...issue, refusals: [] }), issue);
  const [findings, refused] = [false, true].map((wanted) =>
    found.filter((finding) => isRefused(finding, issue.refusals) === wanted),
  );
  return {
    serial,
    findings: findings ?? [],
    refused: refused ?? [],
    ledger: ledgerOf(issue),
    ...(order === undefined ? {} : { cleaned: cleanAnswer(issue, order) }),
  };
}

function cleanAnswer(issue: Issue, { author, steps }: CleanOrder): Result<CleanAnswer> {
  // Of the journal only its length is needed, for the number of the step: so it need not travel to the worker.
  const journal = new Array<Step>(steps);
  const cleaned = clean({ issue, journal }, 'safe', author);
  if (!cleaned.ok) return cleaned;
  const { edition, applied } = cleaned.value;
  const step = edition.journal[steps];
  return success({
    step: step === undefined ? undefined : { ...step, label: batchLabel(applied) },
    count: applied.length,
  });
}
