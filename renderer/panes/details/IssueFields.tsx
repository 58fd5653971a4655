import { setIssueField } from '../../commands/issueFields';
import { Field } from '../../components/Field';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './DetailsPanel.module.css';

/** What is known about the open issue as a whole. */
export function IssueFields() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { id, title, paper, date } = useDesk(({ edition }) => ({
    id: edition?.issue.id ?? '',
    title: edition?.issue.title ?? '',
    paper: edition?.issue.paper ?? '',
    date: edition?.issue.date ?? '',
  }));
  if (id === '') return null;
  return (
    <section className={styles.fields} aria-label={t('issue.fields')}>
      <h3 className={styles.heading}>{t('issue.fields')}</h3>
      <Field
        key={`title ${id}`}
        label={t('issue.title')}
        value={title}
        onCommit={(value) => setIssueField(workbench, 'title', value)}
      />
      <Field
        key={`paper ${id}`}
        label={t('issue.paper')}
        value={paper}
        onCommit={(value) => setIssueField(workbench, 'paper', value)}
      />
      <Field
        key={`date ${id}`}
        label={t('issue.date')}
        value={date}
        explain={t('issue.date.explain')}
        onCommit={(value) => setIssueField(workbench, 'date', value)}
      />
    </section>
  );
}
