import type { Issue } from '@core/issue/issue';
import { answerFor } from './answer';
import { type DetectRequest, issueFrom } from './protocol';

/** Runs the rules beside the window, so that the window never waits for them. */

let known: Issue | undefined;

self.addEventListener('message', ({ data }: MessageEvent<DetectRequest>) => {
  known = issueFrom(data, known);
  self.postMessage(answerFor(data.serial, known, data.clean));
});
