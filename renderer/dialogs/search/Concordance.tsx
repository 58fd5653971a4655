import type { Occurrence } from '@core/edit/concordance';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import styles from './Concordance.module.css';
import { ConcordanceHit } from './ConcordanceHit';
import { concordanceRows, hitId } from './concordanceRows';

interface ConcordanceProps {
  readonly hits: readonly Occurrence[];
  /** The ids of the hits that are ticked; undefined where there is nothing to tick, only to go to. */
  readonly ticked: ReadonlySet<string> | undefined;
  readonly onTick: (hit: Occurrence) => void;
}

/**
 * Every hit with what stands around it, one under the other. The list has the focus: arrows move, Space ticks, Enter goes
 * to the place in the text.
 */
export function Concordance({ hits, ticked, onTick }: ConcordanceProps) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [current, setCurrent] = useState('');
  const { articles, sources } = useDesk((state) => ({
    articles: state.edition?.issue.articles,
    sources: sourcesOf(state),
  }));
  const rows = useMemo(() => concordanceRows(hits, articles ?? [], sources), [hits, articles, sources]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 30,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
    initialRect: { width: 680, height: 360 },
  });

  function go({ where }: Occurrence): void {
    workbench.store.setState({ dialog: 'none' });
    workbench.reveal(where);
    setTimeout(() => workbench.editor?.focus());
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = hits.findIndex((hit) => hitId(hit) === current);
    const hit = hits[at];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: hits.length - 1,
    };
    const move = moves[event.key];
    if (event.key === ' ' && hit !== undefined) onTick(hit);
    else if (event.key === 'Enter' && hit !== undefined) go(hit);
    else if (move !== undefined) {
      const next = hits[Math.min(hits.length - 1, Math.max(0, move))];
      const id = next === undefined ? '' : hitId(next);
      setCurrent(id);
      virtualizer.scrollToIndex(rows.findIndex((row) => row.id === id));
    } else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={t('search.hits')}
      aria-multiselectable={ticked !== undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...(current === '' ? {} : { 'aria-activedescendant': `${prefix}${current}` })}
    >
      <div className={styles.all} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const style = { height: item.size, transform: `translateY(${item.start}px)` };
          if (row.kind === 'head')
            return (
              <div key={item.key} className={styles.head} style={style} role="presentation">
                <span className={styles.headline}>{row.headline || t('articles.untitled')}</span>
                <span>{row.count}</span>
              </div>
            );
          return (
            <ConcordanceHit
              key={item.key}
              id={`${prefix}${row.id}`}
              hit={row.hit}
              isCurrent={row.id === current}
              isTicked={ticked?.has(row.id)}
              style={style}
              onPress={() => {
                setCurrent(row.id);
                if (ticked !== undefined) onTick(row.hit);
              }}
              onGo={() => go(row.hit)}
            />
          );
        })}
      </div>
    </div>
  );
}
