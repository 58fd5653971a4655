import type { Where } from '@core/findings/finding';
import type { WorkbenchState } from './state';
import type { Workbench } from './workbench';

/** Where the person was, in the order in which they went there, and which of these places is the present one. */
export interface Trail {
  readonly places: readonly Where[];
  readonly at: number;
}

export const NO_TRAIL: Trail = { places: [], at: -1 };

/** How many places are remembered. */
const LONGEST = 100;

/** Remembers every article that is opened and every place that is shown. Returns what ends it. */
export function watchTrail({ store }: Workbench): () => void {
  return store.subscribe((state, before) => {
    if (state.edition?.issue.id !== before.edition?.issue.id) {
      store.setState({ trail: state.article === '' ? NO_TRAIL : { places: [placeOf(state)], at: 0 } });
      return;
    }
    if (state.article === '' || (state.article === before.article && state.place === before.place)) return;
    const { places, at } = state.trail;
    const next = placeOf(state);
    const present = places[at];
    if (present !== undefined && isSame(present, next)) return;
    // Opening an article and showing a place in it come one after the other and are one movement.
    const arrives = present?.container === next.container && present.paragraph === '';
    const kept = places.slice(Math.max(0, at + (arrives ? 1 : 2) - LONGEST), arrives ? at : at + 1);
    store.setState({ trail: { places: [...kept, next], at: kept.length } });
  });
}

function placeOf({ article, place }: WorkbenchState): Where {
  if (place?.article === article) {
    const { paragraph, start, end } = place;
    return { container: article, paragraph, start, end };
  }
  return { container: article, paragraph: '', start: 0, end: 0 };
}

function isSame(one: Where, other: Where): boolean {
  return one.container === other.container && one.paragraph === other.paragraph && one.start === other.start;
}

/** The place before or after the present one that still exists; undefined at the ends. */
export function placeBeside({ trail, edition }: WorkbenchState, direction: 1 | -1): number | undefined {
  const articles = new Set(edition?.issue.articles.map(({ id }) => id));
  for (let at = trail.at + direction; at >= 0 && at < trail.places.length; at += direction)
    if (articles.has(trail.places[at]?.container ?? '')) return at;
  return undefined;
}

/** Goes back to where the person was, or forward again. */
export function travelTrail(workbench: Workbench, direction: 1 | -1): void {
  const state = workbench.store.getState();
  const at = placeBeside(state, direction);
  const target = at === undefined ? undefined : state.trail.places[at];
  if (at === undefined || target === undefined) return;
  if (target.paragraph === '') workbench.openArticle(target.container);
  else workbench.reveal(target);
  // What was just shown is no new place: the trail stays, only the present one is another.
  workbench.store.setState({ trail: { places: state.trail.places, at } });
}
