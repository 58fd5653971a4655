import type { Change, Step } from '@core/edit/step';
import { memo, useState } from 'react';
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
  const [open, setOpen] = useState(false);
  const told = step.changes.filter(({ why }) => why.length > 0);
  return (
    <article className={styles.row} data-undone={isUndone}>
      <p className={styles.label}>
        {say(step.label)}
        {isUndone ? <span className={styles.tag}>{t('history.undone')}</span> : null}
      </p>
      <p className={styles.facts}>
        {step.who} · <time dateTime={step.when}>{readableTime(step.when, language)}</time>
      </p>
      {told.length === 1 ? <Reasons changes={told} /> : null}
      {told.length > 1 ? (
        <details className={styles.changes} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className={styles.more}>{t('history.more', { count: step.changes.length })}</summary>
          {open ? <Reasons changes={told} /> : null}
        </details>
      ) : null}
    </article>
  );
});

/** Each change with its reasons, in the order of the text: a batch is carried out from the end of an issue to its start. */
function Reasons({ changes }: { readonly changes: readonly Change[] }) {
  const { say, language } = useSpeech();
  return (
    <ul>
      {changes.toReversed().map(({ id, why, operations }) => (
        <li key={id} className={styles.why}>
          {why.map(say).join(language === 'zh' ? '；' : '; ')}
          {operations.length > 1 && operations.every(({ kind }) => kind === 'replace') ? (
            <span className={styles.times}> ×{operations.length}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
