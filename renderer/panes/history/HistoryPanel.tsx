import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import styles from './HistoryPanel.module.css';
import { HistoryRow } from './HistoryRow';

/** Everything that was ever done to the issue, latest first, with who, when and why. */
export function HistoryPanel() {
  const { t } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const journal = useDesk((state) => state.edition?.journal);
  const steps = useMemo(() => (journal ?? []).toReversed(), [journal]);
  const undone = useMemo(() => {
    const ids = new Set<string>();
    for (const step of journal ?? []) {
      if (step.undoes !== undefined) ids.add(step.undoes);
      const again = step.redoes === undefined ? undefined : journal?.find(({ id }) => id === step.redoes)?.undoes;
      if (again !== undefined) ids.delete(again);
    }
    return ids;
  }, [journal]);
  const virtualizer = useVirtualizer({
    count: steps.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (index) => steps[index]?.id ?? index,
    overscan: 10,
    initialRect: { width: 360, height: 600 },
  });
  if (steps.length === 0) return <Empty title={t('history.empty')} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by the keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('history.list')}>
      <ol className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const step = steps[item.index];
          if (step === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <HistoryRow step={step} isUndone={undone.has(step.id)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
