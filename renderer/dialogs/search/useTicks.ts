import type { Occurrence } from '@core/edit/concordance';
import { useMemo, useState } from 'react';
import { hitId } from './concordanceRows';

/** Which hits are ticked: at first all that are free. What an editor wrote is ticked only by hand. */
export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly chosen: readonly Occurrence[];
  tick(hit: Occurrence): void;
  /** Ticks everything that is free, or nothing. */
  tickAll(all: boolean): void;
}

export function useTicks(hits: readonly Occurrence[]): Ticks {
  // What the person decided, against what each hit starts as.
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const ticked = useMemo(
    () =>
      new Set(
        hits
          .filter((hit) => hit.standing !== 'overlap' && (turned.get(hitId(hit)) ?? hit.standing === 'free'))
          .map(hitId),
      ),
    [hits, turned],
  );
  return {
    ticked,
    chosen: hits.filter((hit) => ticked.has(hitId(hit))),
    tick(hit) {
      const id = hitId(hit);
      if (hit.standing !== 'overlap') setTurned(new Map(turned).set(id, !ticked.has(id)));
    },
    tickAll(all) {
      setTurned(new Map(hits.map((hit) => [hitId(hit), all && hit.standing === 'free'])));
    },
  };
}
