import { STATUSES, type Status } from '@core/issue/issue';
import { listed, named, useSpeech } from '../../i18n/i18n';
import styles from './Progress.module.css';

/** How far the issue is: articles by the states that people gave them. What the program did by itself does not count. */
export function Progress({ statuses }: { readonly statuses: readonly Status[] }) {
  const { t, language } = useSpeech();
  const counts = STATUSES.map((status) => ({ status, count: statuses.filter((each) => each === status).length }));
  const clean = counts.find(({ status }) => status === 'clean')?.count ?? 0;
  const words = listed(
    language,
    counts.map(({ status, count }) => `${t(`status.${status}`)} ${count}`),
  );
  return (
    <span className={styles.progress} title={words}>
      <span className={styles.bar} role="img" aria-label={named(language, t('trail.progress'), words)}>
        {counts
          .toReversed()
          .map(({ status, count }) =>
            count === 0 ? null : (
              <span key={status} className={styles.part} data-status={status} style={{ flex: count }} />
            ),
          )}
      </span>
      {t('articles.progress', { clean, all: statuses.length })}
    </span>
  );
}
