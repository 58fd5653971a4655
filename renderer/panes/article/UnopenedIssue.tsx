import { Button } from 'react-aria-components';
import { CommandButton } from '../../components/CommandButton';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import type { Unopened } from '../../workbench/state';
import styles from './UnopenedIssue.module.css';

/** So many other issues are offered here; the list above has them all. */
const OFFERED = 5;

/** Why an issue did not open, and what can be done: trying again, once the file is back, or another issue. */
export function UnopenedIssue({ unopened }: { readonly unopened: Unopened }) {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const issues = useDesk((state) => state.issues);
  const { issue: id, fault } = unopened;
  const name = ({ date, title }: (typeof issues)[number]): string => [date, title].filter(Boolean).join(' ');
  const failed = issues.find((issue) => issue.id === id);
  const others = issues.filter((issue) => issue.id !== id).slice(0, OFFERED);
  const button = `${buttons.button} ${buttons.plain}`;
  return (
    <Empty title={t('issue.unopened', { title: failed === undefined ? id : name(failed) || id })}>
      <p role="alert" className={styles.why}>
        {say(fault.message)}
      </p>
      <Button className={button} onPress={() => void workbench.openIssue(id)}>
        {t('issue.again')}
      </Button>
      <CommandButton command="issue.import" icon="import" />
      {others.length === 0 ? null : (
        <>
          <p>{t('issue.others')}</p>
          <ul className={styles.others}>
            {others.map((issue) => (
              <li key={issue.id}>
                <Button className={button} onPress={() => void workbench.openIssue(issue.id)}>
                  {name(issue) || issue.id}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}
