import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components';
import { moveTo, placeArticle } from '../../commands/sorting';
import { useWorkbench } from '../../workbench/context';
import styles from './Dragging.module.css';
import { ARTICLE_DRAG, droppedIds, PARAGRAPH_DRAG } from './dragging';

/** The list of articles under the pointer or by keys: articles change their order, paragraphs are dropped on articles. */
export function useArticleDrag(order: readonly string[]): DragAndDropHooks {
  const workbench = useWorkbench();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [ARTICLE_DRAG]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [ARTICLE_DRAG, PARAGRAPH_DRAG],
    shouldAcceptItemDrop: (_target, types) => types.has(PARAGRAPH_DRAG),
    getDropOperation: () => 'move',
    onReorder({ keys, target }) {
      const [moved] = [...keys].map(String);
      if (moved === undefined) return;
      const rest = order.filter((id) => id !== moved);
      const at = rest.indexOf(String(target.key));
      const after = target.dropPosition === 'before' ? rest[at - 1] : rest[at];
      workbench.flush();
      placeArticle(workbench, moved, after ?? null);
    },
    async onItemDrop({ items, target }) {
      const ids = await droppedIds(items, PARAGRAPH_DRAG);
      workbench.flush();
      moveTo(workbench, ids, String(target.key));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
  });
  return dragAndDropHooks;
}
