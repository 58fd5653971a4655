import { CommandButton } from '../../components/CommandButton';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { openArticle } from '../../workbench/selectors';
import { ProofView } from '../proof/ProofView';
import { ReadingView } from '../reading/ReadingView';
import { ArticleHead } from './ArticleHead';
import styles from './ArticlePane.module.css';
import { ArticleText } from './ArticleText';
import { UnopenedIssue } from './UnopenedIssue';

/** The open article: what it is above, its text below. */
export function ArticlePane() {
  const { t } = useSpeech();
  const { article, view, opening, isEmpty, unopened } = useDesk((state) => ({
    article: openArticle(state),
    view: state.view,
    opening: state.opening,
    isEmpty: state.issues.length === 0,
    unopened: state.unopened,
  }));
  if (article === undefined && unopened !== undefined && opening === '') {
    return (
      <div className={styles.paper}>
        <UnopenedIssue unopened={unopened} />
      </div>
    );
  }
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
      {view === 'read' ? <ReadingView key={article.id} article={article} /> : <ArticleHead article={article} />}
      {view === 'proof' ? <ProofView key={article.id} article={article} /> : null}
      {view === 'edit' ? <ArticleText /> : null}
    </div>
  );
}
