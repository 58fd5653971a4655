import type { Finding } from '@core/findings/finding';
import { type CSSProperties, memo } from 'react';
import { listed, useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import { BeforeAfter } from './BeforeAfter';
import styles from './FindingRow.module.css';

interface FindingRowProps {
  readonly id: string;
  readonly finding: Finding;
  readonly number: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly style: CSSProperties;
  /** Its place in the list and what takes its height. */
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One finding of the list: how grave, of which kind, what about, and what would change. */
export const FindingRow = memo(function FindingRow({
  id,
  finding,
  number,
  total,
  isCurrent,
  style,
  index,
  measure,
}: FindingRowProps) {
  const { t, say, language } = useSpeech();
  const workbench = useWorkbench();
  return (
    // The keys of the list work on the list itself; the pointer works here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names this option
    <div
      ref={measure}
      data-index={index}
      id={id}
      className={styles.row}
      style={style}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={total}
      aria-posinset={number}
      aria-label={listed(language, [t(`finding.severity.${finding.severity}`), say(finding.message)])}
      data-severity={finding.severity}
      onClick={() => {
        workbench.flush();
        workbench.selectFinding(finding.id);
      }}
    >
      <span className={styles.kind}>{t(`finding.class.${finding.class}`)}</span>
      <span className={styles.message}>{say(finding.message)}</span>
      <span className={styles.change}>
        <BeforeAfter finding={finding} />
      </span>
    </div>
  );
});
