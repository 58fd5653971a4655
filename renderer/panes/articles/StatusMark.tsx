import { STATUSES, type Status } from '@core/issue/issue';
import styles from './StatusMark.module.css';

/** How far an article is proofed, as a circle that fills. Beside words only: it says nothing to a screen reader. */
export function StatusMark({ status }: { readonly status: Status }) {
  const filled = STATUSES.indexOf(status) / (STATUSES.length - 1);
  const angle = filled * 2 * Math.PI;
  const end = `${8 + 4 * Math.sin(angle)} ${8 - 4 * Math.cos(angle)}`;
  return (
    <svg className={styles.mark} data-status={status} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {filled === 1 ? <circle cx="8" cy="8" r="4" fill="currentColor" /> : null}
      {filled > 0 && filled < 1 ? (
        <path d={`M8 8V4A4 4 0 ${filled > 0.5 ? 1 : 0} 1 ${end}z`} fill="currentColor" />
      ) : null}
    </svg>
  );
}
