import { Toolbar as Bar } from 'react-aria-components';
import { Choice } from '../../components/Choice';
import { CommandButton } from '../../components/CommandButton';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './Toolbar.module.css';
import { ViewSwitch } from './ViewSwitch';

/** The issue that is open, and what is done most. */
export function Toolbar() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { issues, open, title, date } = useDesk((state) => ({
    issues: state.issues,
    open: state.edition?.issue.id ?? '',
    title: state.edition?.issue.title ?? '',
    date: state.edition?.issue.date ?? '',
  }));
  // Of the open issue the desk knows more than the list, which is as old as the last reading of the library.
  const options = issues.map((issue) => {
    const shown = issue.id === open ? { date, title } : issue;
    return { id: issue.id, name: [shown.date, shown.title].filter(Boolean).join(' ') || issue.id };
  });
  return (
    <Bar className={styles.toolbar ?? ''} aria-label={t('toolbar.label')}>
      <span className={styles.mark} aria-hidden="true">
        清样
      </span>
      {options.length === 0 ? (
        <span className={styles.none}>{t('toolbar.noIssue')}</span>
      ) : (
        <div className={styles.issue}>
          <Choice
            label={t('toolbar.issue')}
            hideLabel
            options={options}
            value={open}
            onChange={(id) => void workbench.openIssue(id)}
          />
        </div>
      )}
      <CommandButton command="issue.import" icon="import" tone="quiet" bare />
      <span className={styles.rule} aria-hidden="true" />
      <CommandButton command="edit.undo" icon="undo" tone="quiet" bare />
      <CommandButton command="edit.redo" icon="redo" tone="quiet" bare />
      <span className={styles.rule} aria-hidden="true" />
      <ViewSwitch />
      <span className={styles.space} />
      <CommandButton command="finding.accept-safe" icon="safe" showKeys />
      <CommandButton command="issue.export" icon="export" tone="main" showKeys />
      <span className={styles.rule} aria-hidden="true" />
      <CommandButton command="search.issue" icon="search" tone="quiet" bare />
      <CommandButton command="window.palette" icon="palette" tone="quiet" bare />
      <CommandButton command="window.settings" icon="settings" tone="quiet" bare />
    </Bar>
  );
}
