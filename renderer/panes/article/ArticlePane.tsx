import { CommandButton } from '../../components/CommandButton';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { openArticle } from '../../workbench/selectors';
import { ArticleHead } from './ArticleHead';
import styles from './ArticlePane.module.css';
import { ArticleText } from './ArticleText';

/** The open article: what it is above, its text below. */
export function ArticlePane() {
  const { t } = useSpeech();
  const { article, opening, isEmpty } = useDesk((state) => ({
    article: openArticle(state),
    opening: state.opening,
    isEmpty: state.issues.length === 0,
  }));
  if (article === undefined) {
    return (
      <div className={styles.paper}>
        {isEmpty ? (
          <Empty title={t('issue.none')}>
            <p>{t('issue.none.explain')}</p>
            <CommandButton command="issue.import" icon="import" tone="main" showKeys />
          </Empty>
        ) : (
          <Empty title={opening === '' ? t('article.none') : t('issue.opening')} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.paper}>
      <ArticleHead article={article} />
      <ArticleText />
    </div>
  );
}
