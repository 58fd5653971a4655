import type { Occurrence } from '@core/edit/concordance';
import type { Edition } from '@core/edit/journal';
import type { SearchPattern } from '@core/edit/pattern';
import type { Result } from '@core/result';
import { useEffect, useState } from 'react';
import { findPlaces } from './matcher';

/** How long a person must pause in an expression before it is looked for, in milliseconds: half of one often means something else. */
const PAUSE = 150;

export interface Places {
  readonly found: Result<Occurrence[]> | undefined;
  /** False while what is shown belongs to an older pattern or text: then nothing may be replaced. */
  readonly isFresh: boolean;
}

/** What a pattern finds, as it is typed. While it is looked for, what was found last stays on the screen. */
export function usePlaces(edition: Edition | undefined, pattern: SearchPattern | undefined, article: string): Places {
  const [answer, setAnswer] = useState<{ readonly asked: readonly unknown[]; readonly found: Result<Occurrence[]> }>();
  useEffect(() => {
    if (edition === undefined || pattern === undefined) return;
    let gone = false;
    const look = async (): Promise<void> => {
      const places = await findPlaces(edition, pattern, article);
      if (!gone) setAnswer({ asked: [edition, pattern, article], found: places });
    };
    const timer = setTimeout(() => void look(), pattern.isExpression ? PAUSE : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [edition, pattern, article]);
  const isFresh = [edition, pattern, article].every((each, index) => each === answer?.asked[index]);
  return { found: answer?.found, isFresh };
}
