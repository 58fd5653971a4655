import { useSpeech } from '../../i18n/i18n';
import styles from './ArticleName.module.css';
import type { ArticleRow } from './articleRows';

/** What an article is called, the same wherever it is named: its headline, or that it has none and its first words. */
export function ArticleName({ row }: { readonly row: Pick<ArticleRow, 'headline' | 'isUntitled'> }) {
  const { t } = useSpeech();
  if (!row.isUntitled) return row.headline;
  return (
    <>
      <span className={styles.untitled}>{t('articles.untitled')}</span> {row.headline}
    </>
  );
}
