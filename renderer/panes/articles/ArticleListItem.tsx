import { ListBoxItem } from 'react-aria-components';
import { listed, useSpeech } from '../../i18n/i18n';
import styles from './ArticleListItem.module.css';
import { ArticleName } from './ArticleName';
import type { ArticleRow } from './articleRows';
import { StatusMark } from './StatusMark';

/** One article: state, headline, who wrote it, how much is open. */
export function ArticleListItem({ row }: { readonly row: ArticleRow }) {
  const { t, language } = useSpeech();
  const headline = row.isUntitled ? `${t('articles.untitled')} ${row.headline}`.trim() : row.headline;
  const open = row.findings === 0 ? t('articles.clean') : t('articles.findings', { count: row.findings });
  const status = t(`status.${row.status}`);
  return (
    <ListBoxItem
      id={row.id}
      textValue={headline}
      aria-label={listed(language, [headline, status, open])}
      className={styles.item ?? ''}
    >
      <StatusMark status={row.status} />
      <span className={styles.text}>
        <span className={styles.headline} title={headline}>
          <ArticleName row={row} />
        </span>
        <span className={styles.facts}>
          {row.byline === '' ? null : (
            <span className={styles.byline} title={row.byline}>
              {row.byline}
            </span>
          )}
          <span className={styles.length}>{t('articles.characters', { count: row.characters })}</span>
        </span>
      </span>
      {row.findings === 0 ? null : <span className={styles.count}>{row.findings}</span>}
    </ListBoxItem>
  );
}
