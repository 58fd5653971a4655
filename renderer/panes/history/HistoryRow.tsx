import type { Step } from '@core/edit/step';
import { memo } from 'react';
import { readableTime, useSpeech } from '../../i18n/i18n';
import styles from './HistoryRow.module.css';

/** One step of the journal: what, who, when and why. */
export const HistoryRow = memo(function HistoryRow({
  step,
  isUndone,
}: {
  readonly step: Step;
  readonly isUndone: boolean;
}) {
  const { t, say, language } = useSpeech();
  const reasons = step.changes.flatMap((change) => change.why);
  const first = reasons[0];
  return (
    <article className={styles.row} data-undone={isUndone}>
      <p className={styles.label}>
        {say(step.label)}
        {isUndone ? <span className={styles.tag}>{t('history.undone')}</span> : null}
      </p>
      <p className={styles.facts}>
        {step.who} · <time dateTime={step.when}>{readableTime(step.when, language)}</time>
      </p>
      {first === undefined ? null : (
        <p className={styles.why}>
          {say(first)}
          {reasons.length > 1 ? ` ${t('history.more', { count: reasons.length })}` : null}
        </p>
      )}
    </article>
  );
});
