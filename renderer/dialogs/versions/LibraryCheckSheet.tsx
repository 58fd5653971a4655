import type { CallOutput } from '@core/channel/contract';
import type { Result } from '@core/result';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { ask } from '../../bridge/bridge';
import buttons from '../../components/CommandButton.module.css';
import { Icon } from '../../components/Icon';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './LibraryCheckSheet.module.css';

/** Whether every hash, ledger and journal of the library holds, in sentences; where one does not, its backups are near. */
export function LibraryCheckSheet() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const issues = useDesk((state) => state.issues);
  const [answer, setAnswer] = useState<Result<CallOutput<'checkLibrary'>>>();
  useEffect(() => {
    let gone = false;
    void ask(workbench.bridge.checkLibrary({})).then((read) => !gone && setAnswer(read));
    return () => {
      gone = true;
    };
  }, [workbench]);
  const titleOf = (id: string): string => {
    const issue = issues.find((each) => each.id === id);
    return issue === undefined ? id : [issue.date, issue.title].filter(Boolean).join(' ') || id;
  };
  const seeVersions = (id: string): void => {
    workbench.store.setState({ dialog: 'none' });
    void workbench.openIssue(id).then(() => workbench.store.setState({ dialog: 'versions' }));
  };
  const problems = answer?.ok ? answer.value.problems : [];
  return (
    <Sheet title={t('check.title')}>
      {answer === undefined ? <p role="status">{t('check.running')}</p> : null}
      {answer !== undefined && !answer.ok ? <p role="alert">{say(answer.error.message)}</p> : null}
      {answer?.ok && problems.length === 0 ? (
        <p role="status" className={styles.good}>
          <Icon name="check" /> {t('check.good', { issues: answer.value.issues })}
        </p>
      ) : null}
      {problems.length === 0 ? null : (
        <ul className={styles.problems} aria-label={t('check.problems')}>
          {problems.map(({ issue, message }) => (
            <li key={`${issue} ${message.zh}`} className={styles.problem}>
              <p>
                {issue === '' ? null : <strong>{titleOf(issue)}　</strong>}
                {say(message)}
              </p>
              {issues.some(({ id }) => id === issue) ? (
                <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => seeVersions(issue)}>
                  {t('check.versions')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
