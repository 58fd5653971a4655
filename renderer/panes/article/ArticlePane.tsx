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
  const { article, opening } = useDesk((state) => ({ article: openArticle(state), opening: state.opening }));
  if (article === undefined) {
    return (
      <div className={styles.paper}>
        <Empty title={opening === '' ? t('article.none') : t('issue.opening')} />
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
