import type { Issue } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { detect } from '@core/pipeline';
import { inReadingOrder } from './order';
import { type DetectAnswer, type DetectRequest, issueFrom } from './protocol';

/** Runs the rules beside the window, so that the window never waits for them. */

let known: Issue | undefined;

self.addEventListener('message', ({ data }: MessageEvent<DetectRequest>) => {
  known = issueFrom(data, known);
  const answer: DetectAnswer = {
    serial: data.serial,
    findings: inReadingOrder(detect(known), known),
    ledger: ledgerOf(known),
  };
  self.postMessage(answer);
});
