import { useMemo } from 'react';
import { ListBox } from 'react-aria-components';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import styles from './ArticleList.module.css';
import { ArticleListItem } from './ArticleListItem';
import { ArticleMenu } from './ArticleMenu';
import { articleRows } from './articleRows';
import { Progress } from './Progress';
import { useArticleDrag } from './useArticleDrag';

/** The articles of the open issue, with their state and what is still open in them. */
export function ArticleList() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { articles, findings, article, sources } = useDesk((state) => ({
    articles: state.edition?.issue.articles,
    findings: state.findings,
    article: state.article,
    sources: sourcesOf(state),
  }));
  const rows = useMemo(() => articleRows(articles ?? [], findings, sources), [articles, findings, sources]);
  const dragAndDropHooks = useArticleDrag(rows.map(({ id }) => id));
  // Without an issue the middle of the window says what to do.
  if (articles === undefined) return null;
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('articles.title')} <span className={styles.quiet}>{rows.length}</span>
        </h2>
        <Progress statuses={rows.map(({ status }) => status)} />
        <ArticleMenu />
      </header>
      <ListBox
        className={styles.list ?? ''}
        aria-label={t('panes.left')}
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        dragAndDropHooks={dragAndDropHooks}
        selectedKeys={article === '' ? [] : [article]}
        onSelectionChange={(keys) => {
          const chosen = rows.find(({ id }) => keys !== 'all' && keys.has(id));
          if (chosen !== undefined) workbench.openArticle(chosen.id);
        }}
        renderEmptyState={() => <Empty title={t('articles.empty')} />}
      >
        {(row) => <ArticleListItem row={row} />}
      </ListBox>
    </>
  );
}
