import type { Finding } from '@core/findings/finding';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import styles from './FindingList.module.css';
import { FindingRow } from './FindingRow';
import { listRows } from './listRows';

const HEAD_HEIGHT = 30;
const ROW_HEIGHT = 52;
const PAGE = 10;

/**
 * All findings in one list, of which only those in view are drawn. The list itself has the focus and names the current
 * finding, so thousands of findings are one stop of the Tab key.
 */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const { articles, sources, current, grouped } = useDesk((state) => ({
    articles: state.edition?.issue.articles,
    sources: sourcesOf(state),
    current: state.finding,
    grouped: state.filter.order === 'place',
  }));
  const rows = useMemo(
    () => listRows(findings, articles ?? [], sources, grouped),
    [findings, articles, sources, grouped],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'head' ? HEAD_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    // A title may take two lines. Where nothing is drawn (in a test) there is nothing to measure.
    measureElement: (element) => element.getBoundingClientRect().height || ROW_HEIGHT,
    initialRect: { width: 360, height: 600 },
  });
  const index = rows.findIndex((row) => row.id === current);
  useEffect(() => {
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [index, virtualizer]);

  function onKeyDown(event: KeyboardEvent): void {
    const at = findings.findIndex((finding) => finding.id === current);
    const last = findings.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (event.key === 'Enter') workbench.editor?.focus();
    else if (next === undefined) return;
    else workbench.selectFinding(findings[Math.min(last, Math.max(0, next))]?.id ?? '');
    event.preventDefault();
  }

  const active = index < 0 ? {} : { 'aria-activedescendant': `${prefix}${current}` };
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={t('finding.list')}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...active}
    >
      <div className={styles.all} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const style = { transform: `translateY(${item.start}px)` };
          if (row.kind === 'head') {
            return (
              <div key={item.key} className={styles.head} style={{ ...style, height: item.size }} role="presentation">
                <span className={styles.headline}>{row.headline || t('finding.inMargin')}</span>
                <span>{row.count}</span>
              </div>
            );
          }
          return (
            <FindingRow
              key={item.key}
              id={`${prefix}${row.id}`}
              finding={row.finding}
              number={row.number}
              total={findings.length}
              isCurrent={row.id === current}
              style={style}
              index={item.index}
              measure={virtualizer.measureElement}
            />
          );
        })}
      </div>
    </div>
  );
}
