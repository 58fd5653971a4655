import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import { listed, useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import styles from './ParagraphList.module.css';
import type { ParagraphRow } from './paragraphRows';
import { useParagraphDrag } from './useParagraphDrag';

interface ParagraphListProps {
  readonly label: string;
  readonly empty: string;
  /** The article or the margin. */
  readonly container: string;
  readonly rows: readonly ParagraphRow[];
  readonly chosen: Selection;
  readonly onChoose: (chosen: Selection) => void;
}

/** Paragraphs one under the other: several can be chosen, and dragged. The one that is chosen alone is shown in the text. */
export function ParagraphList({ label, empty, container, rows, chosen, onChoose }: ParagraphListProps) {
  const { t, language } = useSpeech();
  const workbench = useWorkbench();
  const dragAndDropHooks = useParagraphDrag(container, rows);
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={label}
      items={rows}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        onChoose(keys);
        const [only, ...others] = keys === 'all' ? [] : [...keys];
        if (only !== undefined && others.length === 0)
          workbench.reveal({ container, paragraph: String(only), start: 0, end: 0 });
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className={styles.none}>{empty}</p>}
    >
      {({ id, role, text }) => (
        <ListBoxItem
          id={id}
          textValue={text}
          aria-label={listed(language, [t(`role.${role}`), text.slice(0, 60) || t('paragraphs.empty')])}
          className={styles.item ?? ''}
        >
          <span className={styles.role}>{t(`role.${role}`)}</span>
          <span className={styles.text}>{readable(text) || t('paragraphs.empty')}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** Line ends are what the layout consists of, so they are drawn. */
function readable(text: string): string {
  return text.trim() === '' ? text.replaceAll('\n', '↵').replaceAll(' ', '␣').replaceAll('　', '□') : text.trim();
}
