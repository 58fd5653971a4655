import { compilePattern, matchesIn, type SearchPattern } from '@core/edit/pattern';

/** What the window asks: the matches of a pattern in texts. */
export interface MatchRequest {
  readonly pattern: SearchPattern;
  readonly texts: readonly string[];
}

/** Looks for what somebody wrote as an expression. It may take for ever; then the window ends this worker. */
self.addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  const compiled = compilePattern(data.pattern);
  self.postMessage(compiled.ok ? data.texts.map((text) => matchesIn(text, compiled.value)) : []);
});
