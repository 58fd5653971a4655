import { setField } from '../../commands/article';
import { Empty } from '../../components/Empty';
import { Field } from '../../components/Field';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openArticle } from '../../workbench/selectors';
import styles from './DetailsPanel.module.css';
import { IssueFields } from './IssueFields';
import { TagEditor } from './TagEditor';
import { TagSuggestions } from './TagSuggestions';

/** Fields and tags of the open article, and what is known about its issue. */
export function DetailsPanel() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const article = useDesk(openArticle);
  const hasIssue = useDesk(({ edition }) => edition !== undefined);
  if (!hasIssue) return <Empty title={t('article.none')} />;
  if (article === undefined) {
    return (
      <div className={styles.details}>
        <IssueFields />
      </div>
    );
  }
  return (
    <div className={styles.details}>
      <TagEditor tags={article.tags} />
      <TagSuggestions article={article} />
      <section className={styles.fields} aria-label={t('article.fields')}>
        <Field
          key={`page ${article.id}`}
          label={t('article.page')}
          value={article.page}
          onCommit={(value) => setField(workbench, 'page', value)}
        />
        <Field
          key={`section ${article.id}`}
          label={t('article.section')}
          value={article.section}
          onCommit={(value) => setField(workbench, 'section', value)}
        />
      </section>
      <IssueFields />
    </div>
  );
}
