import { MARGIN } from '@core/issue/issue';
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components';
import { moveTo } from '../../commands/sorting';
import { useWorkbench } from '../../workbench/context';
import styles from '../articles/Dragging.module.css';
import { PARAGRAPH_DRAG } from '../articles/dragging';
import type { ParagraphRow } from './paragraphRows';

/** Paragraphs that can be dragged onto an article, and inside their article into another order. */
export function useParagraphDrag(container: string, rows: readonly ParagraphRow[]): DragAndDropHooks {
  const workbench = useWorkbench();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [PARAGRAPH_DRAG]: String(key),
        'text/plain': rows.find(({ id }) => id === key)?.text ?? '',
      })),
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
    ...(container === MARGIN
      ? {}
      : {
          onReorder: ({ keys, target }) => {
            const at = rows.findIndex(({ id }) => id === target.key);
            const after = target.dropPosition === 'before' ? rows[at - 1] : rows[at];
            workbench.flush();
            moveTo(workbench, new Set([...keys].map(String)), container, after?.id ?? null);
          },
        }),
  });
  return dragAndDropHooks;
}
