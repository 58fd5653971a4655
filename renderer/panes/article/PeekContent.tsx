import { Button } from 'react-aria-components';
import { readableKeys } from '../../commands/keys';
import { commandById, runCommand } from '../../commands/registry';
import buttons from '../../components/CommandButton.module.css';
import type { Peek } from '../../editor/peek';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './PeekContent.module.css';
import { PeekFinding } from './PeekFinding';
import { useSeam } from './useSeam';

interface PeekProps {
  readonly peek: Peek;
  readonly onDone: () => void;
}

/** What a card in the text says: where a seam comes from, or what a finding is about. */
export function PeekContent({ peek, onDone }: PeekProps) {
  const finding = useDesk(({ findings }) =>
    peek.kind === 'finding' ? findings.find(({ id }) => id === peek.id) : undefined,
  );
  if (peek.kind === 'seam') return <PeekSeam peek={peek} onDone={onDone} />;
  return finding === undefined ? null : <PeekFinding finding={finding} onDone={onDone} />;
}

function PeekSeam({ peek, onDone }: { readonly peek: Peek & { kind: 'seam' }; readonly onDone: () => void }) {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { title, reasons } = useSeam(peek.change);
  return (
    <div className={styles.card}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.zh}>{say(reason)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          className={`${buttons.button} ${buttons.plain}`}
          onPress={() => {
            const { article } = workbench.store.getState();
            workbench.flush();
            workbench.reveal({ container: article, paragraph: peek.paragraph, start: peek.at, end: peek.at });
            onDone();
            void runCommand(workbench, 'seam.open');
          }}
        >
          {t('seam.open', { key: readableKeys(commandById('seam.open')?.keys[0] ?? '') })}
        </Button>
      </div>
    </div>
  );
}
