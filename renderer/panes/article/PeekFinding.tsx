import type { Finding } from '@core/findings/finding';
import { Button } from 'react-aria-components';
import { commandById, runCommand } from '../../commands/registry';
import buttons from '../../components/CommandButton.module.css';
import { Keys } from '../../components/Keys';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import { BeforeAfter } from '../findings/BeforeAfter';
import styles from './PeekContent.module.css';

/** What a finding is about, beside its place in the text, with the two decisions at hand. */
export function PeekFinding({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const { say } = useSpeech();
  const workbench = useWorkbench();
  const decide = (command: string): void => {
    workbench.selectFinding(finding.id, false);
    onDone();
    void runCommand(workbench, command);
  };
  const decisions =
    finding.fixes.length === 0 || finding.fixing === 'marked'
      ? ['finding.refuse']
      : ['finding.accept', 'finding.refuse'];
  return (
    <div className={styles.card}>
      <p className={styles.title}>{say(finding.message)}</p>
      <p className={styles.change}>
        <BeforeAfter finding={finding} />
      </p>
      <ul className={styles.reasons}>
        {finding.evidence.map((reason) => (
          <li key={reason.zh}>{say(reason)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {decisions.map((id) => {
          const command = commandById(id);
          if (command === undefined) return null;
          return (
            <Button key={id} className={`${buttons.button} ${buttons.plain}`} onPress={() => decide(id)}>
              {say(command.name)} <Keys keys={command.keys[0]} />
            </Button>
          );
        })}
      </div>
    </div>
  );
}
