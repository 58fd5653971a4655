import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { acceptFix } from '../commands/deciding';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { confidenceWord } from '../panes/findings/confidence';
import { useDesk, useWorkbench } from '../workbench/context';
import { currentFinding } from '../workbench/selectors';
import styles from './FixPicker.module.css';

/** The ways to mend the current finding, the best first, each with its reasons. */
export function FixPicker() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const finding = useDesk(currentFinding);
  const fixes = finding?.fixes.map((fix, index) => ({ id: index, fix })) ?? [];
  return (
    <Sheet title={t('fixes.title')} width="wide">
      <p className={styles.message}>{finding === undefined ? '' : say(finding.message)}</p>
      <ListBox
        aria-label={t('fixes.list')}
        className={styles.list ?? ''}
        autoFocus="first"
        selectionMode="none"
        items={fixes}
        onAction={(id) => {
          const fix = finding?.fixes[Number(id)];
          workbench.store.setState({ dialog: 'none' });
          if (finding !== undefined && fix !== undefined) void acceptFix(workbench, finding, fix);
        }}
      >
        {({ id, fix }) => (
          <ListBoxItem id={id} textValue={say(fix.label)} className={styles.fix ?? ''}>
            <Text slot="label" className={styles.label ?? ''}>
              {say(fix.label)}
              <span className={styles.word}>{t(`finding.confidence.${confidenceWord(fix.confidence)}`)}</span>
            </Text>
            <Text slot="description" className={styles.why ?? ''}>
              {fix.why.map(say).join('　')}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Sheet>
  );
}
