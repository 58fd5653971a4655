import type { Occurrence } from '@core/edit/concordance';
import type { Edition } from '@core/edit/journal';
import { compilePattern, type PatternMatch, patternOccurrences, type SearchPattern, textsOf } from '@core/edit/pattern';
import { viewOf } from '@core/findings/view';
import { failure, type Result } from '@core/result';
import { startWorker } from '../bridge/trusted';
import type { MatchRequest } from './worker';
import workerUrl from './worker?worker&url';

/** How long an expression may look, in milliseconds. A sound one needs a hundredth of it. */
const PATIENCE = 2000;

/**
 * The places that a pattern finds in an article, or with `article` empty in the issue. Expressions are looked for in a
 * worker, because some never come to an end; those are given up and named.
 */
export async function findPlaces(
  edition: Edition,
  pattern: SearchPattern,
  article: string,
): Promise<Result<Occurrence[]>> {
  const view = viewOf(edition.issue);
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return compiled;
  if (!pattern.isExpression || pattern.text === '' || typeof Worker === 'undefined')
    return patternOccurrences(view, edition.journal, pattern, article);
  const texts = textsOf(view, article);
  const known = await matchesByText({ pattern, texts });
  if (known === undefined)
    return failure(
      'slow-pattern',
      '这个正则表达式太费时，已停止。请写得更具体一些，不要嵌套“+”和“*”。',
      'This regular expression takes too long and was stopped. Make it more specific, without + and * inside one another.',
    );
  return patternOccurrences(view, edition.journal, pattern, article, known);
}

/** Asks a worker of its own; undefined where it did not answer in time. */
function matchesByText(request: MatchRequest): Promise<ReadonlyMap<string, readonly PatternMatch[]> | undefined> {
  return new Promise((resolve) => {
    const worker = startWorker(workerUrl, 'search');
    const finish = (found: readonly (readonly PatternMatch[])[] | undefined): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(
        found === undefined ? undefined : new Map(request.texts.map((text, index) => [text, found[index] ?? []])),
      );
    };
    const timer = setTimeout(() => finish(undefined), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<readonly (readonly PatternMatch[])[]>) => finish(data));
    worker.addEventListener('error', () => finish(undefined));
    worker.postMessage(request);
  });
}
