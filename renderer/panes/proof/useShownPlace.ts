import { type RefObject, useEffect } from 'react';
import { useDesk } from '../../workbench/context';

/** Takes the focus when the view opens, and brings the place into view that somebody asked for. Answers its paragraph. */
export function useShownPlace(scroller: RefObject<HTMLElement | null>): string {
  const { place, article } = useDesk((state) => ({ place: state.place, article: state.article }));
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [scroller]);
  useEffect(() => {
    const row = place?.article !== article ? undefined : place.paragraph;
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [];
    const found = [...rows].find(({ dataset }) => dataset.paragraph === row);
    if (found !== undefined) found.scrollIntoView({ block: 'center' });
    else scroller.current?.scrollTo({ top: 0 });
  }, [scroller, place, article]);
  return place?.article === article ? place.paragraph : '';
}
