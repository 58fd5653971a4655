import type { TextDropItem } from 'react-aria-components';

/** What can be dragged on the desk, as the type that the drop is told by. */
export const PARAGRAPH_DRAG = 'qingyang-paragraph';
export const ARTICLE_DRAG = 'qingyang-article';

interface Dropped {
  readonly kind: string;
}

/** The ids of what was dropped, of one type; foreign things that are dropped along are passed over. */
export async function droppedIds(items: readonly Dropped[], type: string): Promise<ReadonlySet<string>> {
  const ours = items.filter((item): item is TextDropItem => item.kind === 'text' && 'types' in item);
  return new Set(await Promise.all(ours.filter(({ types }) => types.has(type)).map((item) => item.getText(type))));
}
